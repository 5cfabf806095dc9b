package dk.samvaer.starter.messaging;

/** Subscribes its service to the foreign events that it acts on; implemented by a bean. */
@FunctionalInterface
public interface Subscriber {
    void subscribe(Subscriptions subscriptions);
}

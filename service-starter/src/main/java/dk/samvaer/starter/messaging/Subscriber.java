package dk.samvaer.starter.messaging;

/** A bean that says which foreign events its service acts on. */
@FunctionalInterface
public interface Subscriber {
    void subscribe(Subscriptions subscriptions);
}

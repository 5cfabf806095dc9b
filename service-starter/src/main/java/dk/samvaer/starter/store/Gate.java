package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;

/** Stands before every read, change and creation that a person asks for. */
public interface Gate {

    /** Lets everything pass: for tests, and for what the platform does by itself. */
    Gate OPEN = aggregate -> {};

    /**
     * @throws NotFound where the aggregate is not the current caller's, so that it answers as one that does not exist
     * @throws RuntimeException where the caller may know of it, but may not see it; security answers it 403
     */
    void admit(Aggregate<?, ?> aggregate);

    /** Passed only by who passes both. */
    default Gate and(Gate next) {
        return aggregate -> {
            admit(aggregate);
            next.admit(aggregate);
        };
    }
}

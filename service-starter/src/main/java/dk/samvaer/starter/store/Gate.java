package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.NotFound;
import java.util.List;

/** Decides whether the current caller may read, change or create an aggregate. */
public interface Gate {

    /** Admits everything: for tests, and for what the platform does by itself. */
    Gate OPEN = aggregate -> {};

    /**
     * @throws NotFound where the aggregate is not the current caller's, so that it answers as one that does not exist
     * @throws RuntimeException where the caller may know of it but not see it; answered 403
     */
    void admit(Aggregate<?, ?> aggregate);

    /** Admits once more who made the latest change of an aggregate and asks for its answer again; the change may have closed it to them. */
    default void admitAgain(Aggregate<?, ?> aggregate) {}

    /** Admits what one page of a list shows: all of it or, where one may not be seen, nothing. */
    default void admitAll(List<? extends Aggregate<?, ?>> aggregates) {
        aggregates.forEach(this::admit);
    }

    /** Those of the aggregates that the current caller may see, for a list whose query does not know who asks. */
    default <A extends Aggregate<?, ?>> List<A> visible(List<A> aggregates) {
        return aggregates.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Aggregate<?, ?> aggregate) {
        try {
            admit(aggregate);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    /** Admits what both gates admit. */
    default Gate and(Gate next) {
        return aggregate -> {
            admit(aggregate);
            next.admit(aggregate);
        };
    }
}

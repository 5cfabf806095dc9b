package dk.samvaer.starter.store;

/** There is no such aggregate; answers 404. */
public final class NotFound extends RuntimeException {

    /** @param kind name of the aggregate's collection, such as {@code cases} */
    public NotFound(String kind, Object id) {
        super(kind + " " + id, null, false, false);
    }
}

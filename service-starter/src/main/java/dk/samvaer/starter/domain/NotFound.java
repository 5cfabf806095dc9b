package dk.samvaer.starter.domain;

/** There is no such aggregate, or no such part of it; answers 404. */
public final class NotFound extends RuntimeException {

    /** @param kind name of the aggregate's collection, such as {@code cases}, or of its part */
    public NotFound(String kind, Object id) {
        super(kind + " " + id, null, false, false);
    }

    /** Refuses unless the thing that a path names is there; for the parts of an aggregate, such as one consent of a case. */
    public static void unless(boolean there, String kind, Object id) {
        if (!there) {
            throw new NotFound(kind, id);
        }
    }
}

package dk.samvaer.starter.security;

/** Knows whom a guardian or party representative may act for today. Implemented by a bean; where there is none, nobody may. */
@FunctionalInterface
public interface Representations {

    /**
     * Whether the caller may do this for the citizen whom the token names.
     *
     * @param claimed the caller as the token says, which alone proves nothing
     */
    boolean authorise(Caller claimed, Matter matter);
}

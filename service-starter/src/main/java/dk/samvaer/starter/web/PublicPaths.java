package dk.samvaer.starter.web;

/** What anybody may read without a token: whether the service lives, and the contract where it is served, which is in tests only. */
public final class PublicPaths {
    private PublicPaths() {}

    public static String[] patterns() {
        return new String[] {"/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml"};
    }
}

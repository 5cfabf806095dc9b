package dk.samvaer.starter.web;

/** The paths that need no token: health, and the API description, which is served in tests only. */
public final class PublicPaths {
    private PublicPaths() {}

    public static String[] patterns() {
        return new String[] {"/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml"};
    }
}

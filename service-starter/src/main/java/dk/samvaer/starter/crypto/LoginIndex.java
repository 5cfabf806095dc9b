package dk.samvaer.starter.crypto;

/**
 * Makes a person's login comparable without showing it. All services hold the same key, so that what one tells of a login the others
 * recognise in a token.
 */
public final class LoginIndex {
    private final BlindIndex index;

    /** @param key 32 random bytes that all services hold and use for nothing else */
    public LoginIndex(byte[] key) {
        this.index = new BlindIndex(key);
    }

    /**
     * @param login the subject by which the identity provider knows the person
     * @return 43 characters, base64url
     */
    public String of(String login) {
        return index.of("login", login);
    }
}

package dk.samvaer.local.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The keys of this machine's platform, made once. */
record Secrets(String masterKey, String indexKey) {
    private static final String FILE = "secrets.properties";
    private static final int LENGTH = 32;

    static Secrets of(Home home) {
        Properties stored = home.read(FILE);
        if (stored.isEmpty()) {
            stored.setProperty("master", random());
            stored.setProperty("index", random());
            home.write(FILE, stored);
        }
        return new Secrets(stored.getProperty("master", ""), stored.getProperty("index", ""));
    }

    private static String random() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}

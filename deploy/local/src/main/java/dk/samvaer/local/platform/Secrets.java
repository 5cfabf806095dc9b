package dk.samvaer.local.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The keys and passwords of this machine's platform, each made once. */
record Secrets(String masterKey, String indexKey, String loginKey, String transportClient, String complaintClient) {
    private static final List<String> NAMES =
            List.of("master", "index", "login", "transport-client", "complaint-client");
    private static final String FILE = "secrets.properties";
    private static final int LENGTH = 32;

    static Secrets of(Home home) {
        Properties stored = home.read(FILE);
        List<String> missing =
                NAMES.stream().filter(name -> !stored.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(name -> stored.setProperty(name, random()));
            home.write(FILE, stored);
        }
        return new Secrets(
                stored.getProperty("master", ""),
                stored.getProperty("index", ""),
                stored.getProperty("login", ""),
                stored.getProperty("transport-client", ""),
                stored.getProperty("complaint-client", ""));
    }

    private static String random() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}

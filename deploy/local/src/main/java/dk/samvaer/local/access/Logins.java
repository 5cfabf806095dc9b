package dk.samvaer.local.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whom the broker knows, with their passwords; empty for a broker that lets everybody do everything. */
public record Logins(Map<String, String> passwords) {
    /** A broker that asks nobody. */
    public static final Logins NONE = new Logins(Map.of());

    private static final String LAUNCHER = "samvaer";
    private static final int LENGTH = 24;

    public Logins {
        passwords = Map.copyOf(passwords);
    }

    /** Whether the broker asks its clients who they are. */
    public boolean areAsked() {
        return !passwords.isEmpty();
    }

    /** The same with a password for each that has none yet; the launcher always has one. */
    public Logins with(Iterable<String> users) {
        Map<String, String> all = new TreeMap<>(passwords);
        all.computeIfAbsent(LAUNCHER, user -> random());
        users.forEach(user -> all.computeIfAbsent(user, each -> random()));
        return new Logins(all);
    }

    /** Of the launcher, which may do everything. */
    public Login launcher() {
        return new Login(LAUNCHER, Objects.requireNonNull(passwords.get(LAUNCHER)), Login.Mechanism.PLAIN);
    }

    /** Of a service or a supplier's system; null where nobody has made one. */
    public @Nullable Login of(String user) {
        String password = passwords.get(user);
        return password == null ? null : new Login(user, password, Login.Mechanism.SCRAM);
    }

    private static String random() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().encodeToString(key);
    }

    @Override
    public String toString() {
        return "logins of " + new TreeMap<>(passwords).keySet();
    }
}

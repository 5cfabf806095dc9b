package dk.samvaer.local.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** A client's name and password for the broker, and how it says them. */
public record Login(String user, String password, Mechanism mechanism) {
    private static final String MODULES = "org.apache.kafka.common.security.";

    /** How a password is shown to the broker. */
    public enum Mechanism {
        /** As it is: for the launcher itself, whose password stands in the broker's own settings. */
        PLAIN("PLAIN", "plain.PlainLoginModule"),
        /** Without saying it: for everybody else; the broker can learn of a new one while it runs. */
        SCRAM("SCRAM-SHA-512", "scram.ScramLoginModule");

        private final String name;
        private final String module;

        Mechanism(String name, String module) {
            this.name = name;
            this.module = module;
        }
    }

    /** The settings of a client in Java. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", mechanism.name);
        settings.put("sasl.jaas.config", jaas(""));
        return settings;
    }

    /** The settings of a client on librdkafka, such as kcat. */
    public Map<String, String> librdkafka() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanisms", mechanism.name);
        settings.put("sasl.username", user);
        settings.put("sasl.password", password);
        return settings;
    }

    /** What the broker is told about itself: its own name and password, and that it lets the same in. */
    public String ofBroker() {
        return jaas(" user_%s=\"%s\"".formatted(user, password));
    }

    private String jaas(String more) {
        return "%s%s required username=\"%s\" password=\"%s\"%s;"
                .formatted(MODULES, mechanism.module, user, password, more);
    }

    @Override
    public String toString() {
        return user;
    }
}

package dk.samvaer.local.platform;

import dk.samvaer.local.access.Login;
import dk.samvaer.local.access.Logins;
import dk.samvaer.local.access.Permissions;
import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.parts.Mongod;
import dk.samvaer.local.parts.RealParts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where each part is.
 *
 * @param ports    the port of each part
 * @param kafka    the bootstrap servers
 * @param mongodb  the connection string without the name of a database
 * @param database how the database is had
 * @param ownKafka whether the broker is ours to start
 * @param logins   whom the broker lets in, where it asks
 */
public record Addresses(
        Map<Part, Integer> ports,
        String kafka,
        String mongodb,
        DatabaseKind database,
        boolean ownKafka,
        Logins logins) {
    private static final String FILE = "addresses.properties";
    private static final String LOGINS = "logins.properties";

    /** How the database is had. */
    public enum DatabaseKind {
        GIVEN,
        DOCKER,
        MONGOD,
        EMBEDDED;

        boolean isReplicaSet() {
            return this == DOCKER || this == MONGOD;
        }
    }

    /** The usual ports moved by the offset; {@code <PART>_PORT}, {@code KAFKA_BOOTSTRAP} and {@code MONGODB_URI} go before. */
    static Addresses choose(int offset, Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, port(part, offset, environment));
        }
        String kafka = environment.getOrDefault("KAFKA_BOOTSTRAP", "");
        String given = environment.getOrDefault("MONGODB_URI", "");
        int database = ports.getOrDefault(Part.DATABASE, 0);
        DatabaseKind kind = given.isBlank() ? kind() : DatabaseKind.GIVEN;
        return new Addresses(
                ports,
                kafka.isBlank() ? "127.0.0.1:" + ports.get(Part.KAFKA) : kafka,
                kind == DatabaseKind.GIVEN ? given : uri(kind, database),
                kind,
                kafka.isBlank(),
                Logins.NONE);
    }

    private static DatabaseKind kind() {
        return DockerMongo.isThere() ? DatabaseKind.DOCKER : withoutDocker();
    }

    private static DatabaseKind withoutDocker() {
        return Mongod.binary().isPresent() ? DatabaseKind.MONGOD : DatabaseKind.EMBEDDED;
    }

    private static String uri(DatabaseKind kind, int port) {
        return kind == DatabaseKind.EMBEDDED ? "mongodb://127.0.0.1:" + port + "/" : Mongod.uri(port);
    }

    /** The same with the best database of ours that needs no Docker. */
    Addresses insteadOfDocker() {
        DatabaseKind kind = withoutDocker();
        return new Addresses(ports, kafka, uri(kind, port(Part.DATABASE)), kind, ownKafka, logins);
    }

    /** The same with a broker that asks its clients who they are, and knows these besides those that it has known in this home. */
    Addresses asking(Home home, List<String> users) {
        Logins all = known(home).with(users);
        return new Addresses(ports, kafka, mongodb, database, ownKafka, all);
    }

    private static Logins known(Home home) {
        Properties stored = home.read(LOGINS);
        return new Logins(stored.stringPropertyNames().stream()
                .collect(Collectors.toMap(user -> user, user -> stored.getProperty(user, ""))));
    }

    private static int port(Part part, int offset, Map<String, String> environment) {
        String name = part.name() + "_PORT";
        String given = environment.getOrDefault(name, "");
        try {
            return given.isBlank() ? part.usualPort() + offset : Integer.parseInt(given.strip());
        } catch (NumberFormatException notANumber) {
            throw new StartFailed(name + " is not a port: " + given);
        }
    }

    static Addresses read(Home home) {
        Properties stored = home.read(FILE);
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, Integer.parseInt(stored.getProperty(part.label(), "0")));
        }
        return new Addresses(
                ports,
                stored.getProperty("kafka.bootstrap", ""),
                stored.getProperty("mongodb.uri", ""),
                DatabaseKind.valueOf(stored.getProperty("database.kind", DatabaseKind.EMBEDDED.name())),
                Boolean.parseBoolean(stored.getProperty("kafka.own", "true")),
                Boolean.parseBoolean(stored.getProperty("kafka.secure", "false")) ? known(home) : Logins.NONE);
    }

    void write(Home home) {
        Properties stored = new Properties();
        ports.forEach((part, port) -> stored.setProperty(part.label(), String.valueOf(port)));
        stored.setProperty("kafka.bootstrap", kafka);
        stored.setProperty("mongodb.uri", mongodb);
        stored.setProperty("database.kind", database.name());
        stored.setProperty("kafka.own", String.valueOf(ownKafka));
        stored.setProperty("kafka.secure", String.valueOf(logins.areAsked()));
        if (logins.areAsked()) {
            Properties passwords = new Properties();
            passwords.putAll(logins.passwords());
            home.write(LOGINS, passwords);
        }
        home.write(FILE, stored);
    }

    /** The settings of the launcher's own clients of the broker. */
    public Map<String, Object> kafkaClient() {
        return kafkaClient(logins.areAsked() ? logins.launcher().settings() : Map.of());
    }

    /** The settings of a client of the broker that belongs to a supplier's system. */
    public Map<String, Object> kafkaClient(String supplier) {
        return kafkaClient(
                logins.areAsked() ? login(Permissions.supplier(supplier)).settings() : Map.of());
    }

    private Map<String, Object> kafkaClient(Map<String, String> login) {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("bootstrap.servers", kafka);
        return settings;
    }

    /** The name and password of a service or a supplier's system for a broker that asks. */
    public Login login(String user) {
        Login login = logins.of(user);
        if (login == null) {
            throw new StartFailed("The broker knows no " + user + ": samvaer supplier-topics <supplier> makes it.");
        }
        return login;
    }

    /** The parts that have a process of ours. */
    List<Part> ours() {
        return ports.keySet().stream()
                .filter(part -> part != Part.KAFKA || ownKafka)
                .filter(part -> part != Part.DATABASE || database != DatabaseKind.GIVEN)
                .toList();
    }

    int port(Part part) {
        return ports.getOrDefault(part, 0);
    }

    /** The address of a part for clients. */
    public String url(Part part) {
        return switch (part) {
            case KAFKA -> kafka;
            case DATABASE -> mongodb;
            case TOKEN_ISSUER -> "http://localhost:" + port(part) + "/default";
            case APPEALS_BOARD, API_PAGE, VISITATION, PLAN, SUPPLIER, TRANSPORT, COMPLAINT ->
                "http://localhost:" + port(part);
        };
    }

    /** The addresses as environment variables, the same for people, tests and services. */
    public Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("KAFKA_BOOTSTRAP", kafka);
        variables.put("MONGODB_URI", mongodb);
        variables.put("TOKEN_ISSUER", url(Part.TOKEN_ISSUER));
        variables.put("APPEALS_BOARD_URL", url(Part.APPEALS_BOARD));
        Part.services().forEach(service -> variables.put(service.name() + "_URL", url(service)));
        return variables;
    }

    /** The connection string of the database of one service. */
    public String database(Part service) {
        return RealParts.withDatabase(mongodb, "samvaer_" + service.label());
    }

    void requireFree(Part part) {
        if (!FreePort.isFree(port(part))) {
            throw new StartFailed(
                    "Port %d, which %s needs, is taken by another program. End that program, or move all ports with --port-offset 100, or this one with %s_PORT."
                            .formatted(port(part), part.label(), part.name().toUpperCase(Locale.ROOT)));
        }
    }
}

package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.local.parts.TokenIssuer;
import dk.samvaer.starter.crypto.LoginIndex;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The surroundings of one running service: a real broker with its topics, an own database, an issuer of tokens, and people. */
public final class RealService implements AutoCloseable {
    private static final int PARTITIONS = 3;
    private static final List<RealService> STARTED = new CopyOnWriteArrayList<>();

    static {
        RealParts.endBy(SpringApplication.getShutdownHandlers()::add);
    }

    private final String database;
    private final TokenIssuer issuer = TokenIssuer.start(0);
    private final Bus bus;

    private RealService(String database, Bus bus) {
        this.database = database;
        this.bus = bus;
    }

    /**
     * Makes the topics and listens to those that the service writes: its own events and the answers to suppliers.
     *
     * @param name the service's short name, such as {@code plan}
     * @param topics all that it reads or writes
     */
    public static RealService on(String name, String... topics) {
        RealParts.createTopics(RealParts.kafka(), PARTITIONS, topics);
        var own = "samvaer." + name + ".events";
        var written = Stream.of(topics)
                .filter(topic -> topic.equals(own) || topic.endsWith(".answers"))
                .toList();
        var database = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        var service = new RealService(database, new Bus(RealParts.kafka(), written));
        STARTED.add(service);
        return service;
    }

    /** Reads on until nothing more comes, on all topics of this run; fails where an event is not as its published schema says. */
    static void assertAllPublished() {
        STARTED.forEach(service -> {
            int known;
            do {
                known = service.bus.heard().size();
            } while (service.bus.heard().size() > known);
        });
    }

    /** Says to the service what the environment says to it elsewhere. */
    public void tell(DynamicPropertyRegistry settings) {
        settings.add("KAFKA_BOOTSTRAP", RealParts::kafka);
        settings.add("MONGODB_URI", () -> RealParts.mongodb(database));
        settings.add("TOKEN_ISSUER", issuer::issuer);
        settings.add("TRANSPORT_CLIENT_SECRET", () -> "secret");
        settings.add("COMPLAINT_CLIENT_SECRET", () -> "secret");
        settings.add("SAMVAER_TOPICS_REPLICAS", () -> 1);
        settings.add("SAMVAER_TOPICS_IN_SYNC_REPLICAS", () -> 1);
        settings.add("SAMVAER_CRYPTO_MASTER_KEY", () -> key('m'));
        settings.add("SAMVAER_CRYPTO_INDEX_KEY", () -> key('i'));
        settings.add("SAMVAER_CRYPTO_LOGIN_KEY", () -> key('l'));
    }

    public Bus bus() {
        return bus;
    }

    /** Somebody with that role, bound to no supplier and no citizen. */
    public Portal as(String role, int port) {
        return person(issuer.token(role), port);
    }

    /** Somebody with that role and a name of their own, where it matters who it is. */
    public Portal as(String role, String subject, int port) {
        return person(issuer.token(role, null, null, subject), port);
    }

    public Portal citizen(String citizenId, int port) {
        return person(issuer.token("CITIZEN", null, citizenId, null), port);
    }

    /** Somebody whose token claims that they are a guardian of the citizen. */
    public Portal guardian(String subject, String citizenId, int port) {
        return person(issuer.token("GUARDIAN", null, citizenId, subject), port);
    }

    /** Somebody whose token claims that they represent the citizen as a party. */
    public Portal partyRepresentative(String subject, String citizenId, int port) {
        return person(issuer.token("PARTY_REPRESENTATIVE", null, citizenId, subject), port);
    }

    public Portal staff(String supplierId, int port) {
        return person(issuer.token("SUPPLIER_STAFF", supplierId, null, null), port);
    }

    /** Somebody without a token. */
    public Portal stranger(int port) {
        return person(null, port);
    }

    @Override
    public void close() {
        STARTED.remove(this);
        bus.close();
        issuer.close();
    }

    private static Portal person(@Nullable String token, int port) {
        return new Portal("http://localhost:" + port, token);
    }

    /** How the services tell of a login. */
    static String loginIndex(String login) {
        return new LoginIndex(bytes('l')).of(login);
    }

    private static String key(char filler) {
        return Base64.getEncoder().encodeToString(bytes(filler));
    }

    private static byte[] bytes(char filler) {
        return String.valueOf(filler).repeat(32).getBytes(UTF_8);
    }
}

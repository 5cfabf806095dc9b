package dk.samvaer.local.parts;

import dk.samvaer.local.access.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * An Apache Kafka broker in KRaft mode inside this JVM, with its data in a folder.
 *
 * <p>Stopped and started again it comes back on the same port with the same data.
 */
public final class Broker implements AutoCloseable {
    private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qk";

    private final Path folder;
    private final int port;
    private final @Nullable Login launcher;
    private @Nullable KafkaRaftServer server;

    private Broker(Path folder, int port, @Nullable Login launcher) {
        this.folder = folder;
        this.port = port;
        this.launcher = launcher;
    }

    /** Starts a broker on the port, or on a free one when the port is 0; returns when it takes clients. */
    public static Broker start(Path folder, int port) {
        return start(folder, port, null);
    }

    /** Starts a broker that asks its clients who they are; only the launcher may do anything until it has allowed others something. */
    public static Broker startSecure(Path folder, int port, Login launcher) {
        return start(folder, port, launcher);
    }

    private static Broker start(Path folder, int port, @Nullable Login launcher) {
        QuietLogs.apply();
        Broker broker = new Broker(folder.toAbsolutePath(), port == 0 ? FreePort.any() : port, launcher);
        broker.start();
        return broker;
    }

    /** The address for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Starts the broker again after {@link #stop()}; does nothing to one that runs. */
    public synchronized void start() {
        if (server == null) {
            Properties properties = properties();
            format(properties);
            server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
            server.startup();
        }
    }

    /** Stops the broker and keeps its data; clients see connections refused. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Properties properties() {
        String controller = "127.0.0.1:" + FreePort.any();
        Properties properties = new Properties();
        try (var fixed = Broker.class.getResourceAsStream("broker.properties")) {
            properties.load(fixed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String clients = (launcher == null ? "PLAINTEXT" : "SASL_PLAINTEXT") + "://" + bootstrap();
        properties.put("controller.quorum.voters", "1@" + controller);
        properties.put("listeners", clients + ",CONTROLLER://" + controller);
        properties.put("advertised.listeners", clients);
        if (launcher != null) {
            properties.putAll(secured(launcher));
        }
        properties.put("log.dirs", folder.resolve("data").toString());
        return properties;
    }

    /** Every listener asks, also the controller's: whoever could come in there could do everything. */
    private static Map<String, String> secured(Login launcher) {
        return Map.ofEntries(
                Map.entry("listener.security.protocol.map", "CONTROLLER:SASL_PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "SASL_PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", launcher.ofBroker()),
                Map.entry("listener.name.sasl_plaintext.plain.sasl.jaas.config", launcher.ofBroker()),
                Map.entry(
                        "listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("super.users", "User:" + launcher.user()));
    }

    private void format(Properties properties) {
        Path file = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
            PrivateFile.make(file);
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var said = new ByteArrayOutputStream();
        String[] command = {"format", "--ignore-formatted", "-t", CLUSTER, "-c", file.toString()};
        int code = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException(
                    "Kafka cannot use " + folder + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }
}

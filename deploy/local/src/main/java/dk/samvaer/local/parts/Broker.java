package dk.samvaer.local.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private @Nullable KafkaRaftServer server;

    private Broker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a broker on the port, or on a free one when the port is 0; returns when it takes clients. */
    public static Broker start(Path folder, int port) {
        QuietLogs.apply();
        Broker broker = new Broker(folder.toAbsolutePath(), port == 0 ? FreePort.any() : port);
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
        properties.put("controller.quorum.voters", "1@" + controller);
        properties.put("listeners", "PLAINTEXT://" + bootstrap() + ",CONTROLLER://" + controller);
        properties.put("advertised.listeners", "PLAINTEXT://" + bootstrap());
        properties.put("log.dirs", folder.resolve("data").toString());
        return properties;
    }

    private void format(Properties properties) {
        Path file = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
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

package dk.samvaer.local.parts;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether this machine has a Docker engine; asks its socket, because Testcontainers is slow and loud where there is none. */
public final class Engines {
    private static final int HTTP_PORT = 2375;

    private Engines() {}

    /** Whether Testcontainers can use an engine. */
    static boolean takeContainers() {
        return (isWindows() || anyListens()) && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Whether an engine listens on one of the usual sockets, or where {@code DOCKER_HOST} says. */
    public static boolean anyListens() {
        return engines().anyMatch(Engines::listens);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static Stream<SocketAddress> engines() {
        return Setting.of("DOCKER_HOST")
                .map(host -> Stream.of(address(URI.create(host))))
                .orElseGet(() -> List.of(
                                "/var/run/docker.sock",
                                System.getProperty("user.home") + "/.docker/run/docker.sock",
                                Setting.of("XDG_RUNTIME_DIR").orElse("/run/user/0") + "/docker.sock")
                        .stream()
                        .map(Path::of)
                        .map(UnixDomainSocketAddress::of));
    }

    private static SocketAddress address(URI host) {
        return "unix".equals(host.getScheme())
                ? UnixDomainSocketAddress.of(Path.of(host.getPath()))
                : new InetSocketAddress(host.getHost(), host.getPort() < 0 ? HTTP_PORT : host.getPort());
    }

    private static boolean listens(SocketAddress engine) {
        try (SocketChannel channel = engine instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            return channel.connect(engine);
        } catch (IOException | UnsupportedOperationException absent) {
            return false;
        }
    }
}

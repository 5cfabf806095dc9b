package dk.samvaer.local.platform;

import dk.samvaer.local.parts.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.function.Consumer;

/** A real MongoDB in a container of this machine's Docker engine, a replica set of one with its data in a volume. */
final class DockerMongo {
    private static final String IMAGE = "mongo:8";

    private DockerMongo() {}

    static boolean isThere() {
        return Engines.anyListens() && Programs.find("docker").isPresent();
    }

    /** Fetches the image unless it is there; whether it is there now. */
    static boolean fetch(Consumer<String> progress) {
        if (succeeds("docker", "image", "inspect", IMAGE)) {
            return true;
        }
        progress.accept("  Docker fetches " + IMAGE + " ...");
        return succeeds("docker", "pull", "--quiet", IMAGE);
    }

    /** The command that runs the database until it is told to end; the port is the same inside and outside. */
    static List<String> command(int port) {
        succeeds("docker", "rm", "--force", name(port));
        String publish = "127.0.0.1:" + port + ":" + port;
        return List.of(
                "docker",
                "run",
                "--rm",
                "--name",
                name(port),
                "--publish",
                publish,
                "--volume",
                name(port) + ":/data/db",
                IMAGE,
                "--replSet",
                "samvaer",
                "--bind_ip_all",
                "--port",
                String.valueOf(port));
    }

    /** Deletes container and data. */
    static void erase(int port) {
        succeeds("docker", "rm", "--force", name(port));
        succeeds("docker", "volume", "rm", "--force", name(port));
    }

    private static String name(int port) {
        return "samvaer-database-" + port;
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

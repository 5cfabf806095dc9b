package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The cache of loaded and linked classes that the image names in its entry point.
 *
 * <p>It is made by the image's own Java on the image's own files, without a network: Java takes it only where both, and some of its options, are the same.
 */
final class Cache {
    private static final String OPTION = "-XX:AOTCache=";

    /** Ends when all beans are made, before anything is connected. */
    private static final String UNTIL_REFRESHED = "-Dspring.context.exit=onRefresh";

    /** The folders that a container engine would add; all of it is gone with the process. */
    private static final String IN_THE_IMAGE = """
        mount --rbind /proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/tmp"
        exec "$@"
        """;

    /** Without them no service begins. What they are does not matter; each is used once. */
    private static final List<String> SECRETS = List.of(
            "SAMVAER_CRYPTO_MASTER_KEY",
            "SAMVAER_CRYPTO_INDEX_KEY",
            "SAMVAER_CRYPTO_LOGIN_KEY",
            "TRANSPORT_CLIENT_SECRET",
            "COMPLAINT_CLIENT_SECRET");

    private static final int SECRET_BYTES = 32;

    private Cache() {}

    /** The file that the entry point names, such as {@code /app/classes.aot}. */
    static String file(List<String> entryPoint) {
        return entryPoint.stream()
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The entry point names no cache: " + entryPoint));
    }

    /** What makes the cache: the entry point itself, ended as soon as the service could begin. */
    static List<String> training(List<String> entryPoint) {
        List<String> command = new ArrayList<>();
        for (String argument : entryPoint) {
            command.add(argument.startsWith(OPTION) ? argument.replace(OPTION, "-XX:AOTCacheOutput=") : argument);
        }
        command.add(1, UNTIL_REFRESHED);
        return List.copyOf(command);
    }

    /** What fails where Java does not take the cache. */
    static List<String> check(List<String> entryPoint) {
        List<String> command = new ArrayList<>(entryPoint);
        command.addAll(1, List.of("-XX:AOTMode=on", UNTIL_REFRESHED));
        return List.copyOf(command);
    }

    /** Makes the cache within the image that lies in {@code root}, and sees that Java takes it. */
    static void make(Path root, Archive image, Pod pod, Path log) {
        try {
            Files.deleteIfExists(root.resolve(file(image.entryPoint()).substring(1)));
            run(root, training(image.entryPoint()), image, pod, log);
            run(root, check(image.entryPoint()), image, pod, log);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void run(Path root, List<String> inside, Archive image, Pod pod, Path log) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("unshare", "--map-root-user", "--mount", "--net", "sh", "-euc", IN_THE_IMAGE, root.toString()));
        command.addAll(List.of("env", "-i"));
        image.environment().forEach(command::add);
        for (Map.Entry<String, String> setting : pod.machine().entrySet()) {
            command.add(setting.getKey() + "=" + setting.getValue());
        }
        SECRETS.forEach(name -> command.add(name + "=" + secret()));
        command.addAll(List.of(Program.run("which", "chroot").getFirst(), root.toString()));
        command.addAll(inside);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("No cache could be made; see " + log);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}

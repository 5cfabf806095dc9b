package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** An image of a few bytes, in OCI layout. */
final class TinyImage {
    static final List<String> ENTRY_POINT = List.of("java", "-XX:AOTCache=/app/classes.aot", "-cp", "app.jar", "Main");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;

    TinyImage(Path folder) {
        this.folder = folder;
    }

    /** @param layers the files of each with their content */
    Path of(List<Map<String, String>> layers) throws Exception {
        Path layout = Files.createDirectories(folder.resolve("tiny"));
        Files.createDirectories(layout.resolve("blobs/sha256"));
        List<Map<String, Object>> pointers = new java.util.ArrayList<>();
        for (Map<String, String> files : layers) {
            Path content = Files.createTempDirectory(folder, "layer");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = content.resolve(file.getKey());
                Files.createDirectories(path.resolve("..").normalize());
                Files.writeString(path, file.getValue());
            }
            Path tar = folder.resolve("layer.tar.gz");
            Program.run("tar", "-czf", tar.toString(), "-C", content.toString(), ".");
            pointers.add(store(layout, Files.readAllBytes(tar)));
        }
        List<String> none =
                layers.stream().map(it -> "sha256:" + "0".repeat(64)).toList();
        Map<String, Object> config = store(
                layout,
                json.writeValueAsBytes(Map.of(
                        "config",
                        Map.of("Entrypoint", ENTRY_POINT, "Env", List.of("PATH=/java/bin"), "User", "65532:65532"),
                        "rootfs",
                        Map.of("type", "layers", "diff_ids", none),
                        "history",
                        none.stream().map(it -> Map.of("created_by", "base")).toList())));
        Map<String, Object> manifest =
                store(layout, json.writeValueAsBytes(Map.of("config", config, "layers", pointers)));
        Files.write(layout.resolve("index.json"), json.writeValueAsBytes(Map.of("manifests", List.of(manifest))));
        Files.writeString(layout.resolve("oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}");
        Path image = folder.resolve("tiny.tar");
        Program.run("tar", "-cf", image.toString(), "-C", layout.toString(), "oci-layout", "index.json", "blobs");
        return image;
    }

    static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static Map<String, Object> store(Path layout, byte[] content) throws Exception {
        String digest = digest(content);
        try {
            Files.write(layout.resolve("blobs/sha256").resolve(digest), content);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return new TreeMap<>(Map.of("digest", "sha256:" + digest, "size", content.length));
    }
}

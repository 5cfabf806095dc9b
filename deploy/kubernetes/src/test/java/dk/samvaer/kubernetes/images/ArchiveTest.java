package dk.samvaer.kubernetes.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String CACHE = "/app/classes.aot";

    @TempDir
    private Path folder = Path.of("");

    private Path root = folder;

    @BeforeEach
    void a_root_with_a_cache() throws Exception {
        root = folder.resolve("trained");
        write("prepared classes");
    }

    @Test
    void layers_lie_over_each_other_and_what_one_removes_is_gone() throws Exception {
        Archive image = image(
                Map.of("etc/kept", "1", "etc/removed", "1", "var/cache/old", "1", "etc/changed", "1"),
                Map.of("etc/.wh.removed", "", "var/cache/.wh..wh..opq", "", "var/cache/new", "2", "etc/changed", "2"));
        Path unpacked = folder.resolve("unpacked");
        image.unpack(unpacked);
        try (Stream<Path> files = Files.walk(unpacked)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(it -> unpacked.relativize(it).toString()))
                    .containsExactlyInAnyOrder("etc/kept", "etc/changed", "var/cache/new");
        }
        assertThat(unpacked.resolve("etc/changed")).hasContent("2");
    }

    @Test
    void the_cache_is_one_layer_more_and_all_else_stays() throws Exception {
        Archive image = image(Map.of("app/app.jar", "program"));
        image.lay(root, CACHE);
        Archive again = reopened(image, "once.tar");
        Path unpacked = folder.resolve("unpacked");
        again.unpack(unpacked);
        assertThat(unpacked.resolve("app/classes.aot")).hasContent("prepared classes");
        assertThat(unpacked.resolve("app/app.jar")).hasContent("program");
        assertThat(again.entryPoint()).isEqualTo(TinyImage.ENTRY_POINT);
        assertThat(again.user()).isEqualTo("65532:65532");
    }

    @Test
    void a_second_cache_takes_the_place_of_the_first() throws Exception {
        Archive image = image(Map.of("app/app.jar", "program"));
        image.lay(root, CACHE);
        Archive again = reopened(image, "once.tar");
        write("other classes");
        again.lay(root, CACHE);
        assertThat(again.layers()).hasSize(2);
        Path unpacked = folder.resolve("unpacked");
        reopened(again, "twice.tar").unpack(unpacked);
        assertThat(unpacked.resolve("app/classes.aot")).hasContent("other classes");
    }

    @Test
    void every_part_of_the_packed_image_has_the_digest_that_it_is_named_by() throws Exception {
        Archive image = image(Map.of("app/app.jar", "program"));
        image.lay(root, CACHE);
        image.pack(folder.resolve("packed.tar"));
        Path layout = Files.createDirectories(folder.resolve("packed"));
        Program.run("tar", "-xf", folder.resolve("packed.tar").toString(), "-C", layout.toString());
        try (Stream<Path> blobs = Files.list(layout.resolve("blobs/sha256"))) {
            List<Path> all = blobs.toList();
            assertThat(all).hasSize(4);
            for (Path blob : all) {
                assertThat(TinyImage.digest(Files.readAllBytes(blob)))
                        .isEqualTo(blob.getFileName().toString());
            }
        }
    }

    @Test
    void the_same_cache_gives_the_same_image_on_another_day() throws Exception {
        Archive image = image(Map.of("app/app.jar", "program"));
        image.lay(root, CACHE);
        image.pack(folder.resolve("first.tar"));
        Files.setLastModifiedTime(root.resolve("app/classes.aot"), java.nio.file.attribute.FileTime.fromMillis(0));
        image.lay(root, CACHE);
        image.pack(folder.resolve("second.tar"));
        assertThat(folder.resolve("second.tar")).hasSameBinaryContentAs(folder.resolve("first.tar"));
    }

    private void write(String content) throws Exception {
        Files.createDirectories(root.resolve("app"));
        Files.writeString(root.resolve("app/classes.aot"), content);
    }

    @SafeVarargs
    private Archive image(Map<String, String>... layers) throws Exception {
        return Archive.open(new TinyImage(folder).of(List.of(layers)), folder.resolve("layout"));
    }

    private Archive reopened(Archive image, String name) {
        Path tar = folder.resolve(name);
        image.pack(tar);
        return Archive.open(tar, folder.resolve(name + ".layout"));
    }
}

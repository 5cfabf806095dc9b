package dk.samvaer.kubernetes.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container without an engine gets from the rendered manifest and from the image what an engine would give it. */
class ContainerTest {
    private static final Pod POD = Pod.of("plan-service", Path.of("overlays/production/services"));

    @Test
    void the_manifest_says_options_user_and_limits() {
        assertThat(POD.machine().keySet()).containsExactlyInAnyOrderElementsOf(Pod.MACHINE);
        assertThat(POD.machine().get("JAVA_TOOL_OPTIONS")).contains("-XX:+UseSerialGC", "-Xmx256m");
        assertThat(POD.user()).isEqualTo("65532:65532");
        assertThat(POD.memory()).matches("\\d+M");
        assertThat(POD.tmp()).matches("\\d+M");
    }

    @Test
    void the_cache_is_made_by_the_entry_point_itself() {
        assertThat(Cache.file(TinyImage.ENTRY_POINT)).isEqualTo("/app/classes.aot");
        assertThat(Cache.training(TinyImage.ENTRY_POINT))
                .containsExactly(
                        "java",
                        "-Dspring.context.exit=onRefresh",
                        "-XX:AOTCacheOutput=/app/classes.aot",
                        "-cp",
                        "app.jar",
                        "Main");
        assertThat(Cache.check(TinyImage.ENTRY_POINT)).contains("-XX:AOTMode=on", "-XX:AOTCache=/app/classes.aot");
    }

    @Test
    void an_image_that_names_no_cache_is_refused() {
        List<String> without = List.of("java", "-cp", "app.jar", "Main");
        assertThatThrownBy(() -> Cache.file(without)).hasMessageContaining("names no cache");
    }

    @Test
    void it_is_started_as_the_manifest_and_the_image_say(@TempDir Path folder) throws Exception {
        Archive image = Archive.open(new TinyImage(folder).of(List.of(Map.of("a", "b"))), folder.resolve("layout"));
        Path script = folder.resolve("plan");
        Starter.write(script, Starter.container("plan-service", folder.resolve("it's root"), image, POD));
        Program.run("sh", "-n", script.toString());
        assertThat(Files.readString(script))
                .contains(
                        "--userspec=65532:65532 --groups=",
                        "remount,bind,ro",
                        "echo " + POD.memory(),
                        "JAVA_TOOL_OPTIONS='" + POD.machine().get("JAVA_TOOL_OPTIONS") + "'",
                        "'PATH=/java/bin'",
                        "'java' '-XX:AOTCache=/app/classes.aot' '-cp' 'app.jar' 'Main'");
    }
}

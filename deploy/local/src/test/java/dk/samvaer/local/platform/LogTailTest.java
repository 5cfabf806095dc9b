package dk.samvaer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    private static final String FINE = """
        {"log":{"level":"INFO"},"message":"fine"}\
        """;

    @Test
    void what_went_wrong_is_shown_in_plain_words_from_a_log_in_json(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        Files.write(home.log("plan"), List.of(FINE, """
            {"log":{"level":"ERROR"},"message":"no key"}\
            """, FINE));
        assertThat(LogTail.of(home, "plan")).contains("ERROR no key").doesNotContain("fine", "{");
    }

    @Test
    void where_nothing_says_what_went_wrong_the_end_is_shown(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        Files.write(home.log("plan"), List.of(FINE));
        assertThat(LogTail.of(home, "plan")).contains("INFO fine").contains("samvaer logs plan");
    }

    @Test
    void a_new_start_begins_a_new_log_and_keeps_those_of_the_four_before(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        for (int start = 1; start <= 6; start++) {
            home.beginLog("plan");
            assertThat(home.log("plan")).doesNotExist();
            Files.writeString(home.log("plan"), "start " + start);
        }
        assertThat(home.log("plan").resolveSibling("plan.log.1")).hasContent("start 5");
        assertThat(home.log("plan").resolveSibling("plan.log.4")).hasContent("start 2");
        assertThat(home.log("plan").resolveSibling("plan.log.5")).doesNotExist();
    }
}

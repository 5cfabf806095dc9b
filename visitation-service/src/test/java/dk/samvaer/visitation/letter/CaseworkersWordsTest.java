package dk.samvaer.visitation.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and messages use the words that a Danish caseworker uses. */
class CaseworkersWordsTest {
    private static final Pattern WRONG = Pattern.compile(
            "stopper|hverdag|medværge|tilstand|ikke bevilget|som de var|@",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRANSPORT = Pattern.compile("(?<!offentlig )transport", Pattern.CASE_INSENSITIVE);

    @Test
    void DE_01_no_letter_uses_a_word_that_means_something_else() {
        assertThat(LetterVariants.letters()).allSatisfy((name, letter) -> {
            var body = letter.html();
            assertThat(body.substring(body.indexOf("<body>")))
                    .doesNotContainPattern(WRONG)
                    .doesNotContainPattern(TRANSPORT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline_da.properties", "/messages_da.properties"})
    void no_message_uses_a_word_that_means_something_else(String file) throws IOException {
        assertThat(texts(file).values())
                .allSatisfy(it ->
                        assertThat((String) it).doesNotContainPattern(WRONG).doesNotContainPattern(TRANSPORT));
    }

    @Test
    void AP_02_CP_08_the_timeline_says_that_the_citizen_declined_and_that_the_decision_is_reviewed()
            throws IOException {
        var timeline = texts("/timeline_da.properties");
        assertThat(timeline.getProperty("plan.plan-declined.v1")).startsWith("Borgeren takkede nej til handleplanen");
        assertThat(timeline.getProperty("complaint.review-extended.v1")).startsWith("Genvurderingen af afgørelsen");
        assertThat(timeline.getProperty("code.LOW_BENEFIT")).contains("udbytte");
        assertThat(timeline.getProperty("code.INTERNAL_DISABILITY_TRANSPORT"))
                .isEqualTo("kommunens interne handicapkørsel");
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var stream = Objects.requireNonNull(CaseworkersWordsTest.class.getResourceAsStream(file));
        try (var reader = new InputStreamReader(stream, UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

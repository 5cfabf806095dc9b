package dk.samvaer.visitation.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The template of the letter, read when the first letter is written. Everything filled in is escaped. */
final class LetterTemplate {
    private static final String STYLE = read("letter.css");
    private static final Template TEMPLATE =
            Mustache.compiler().escapeHTML(true).compile(read("letter.html").replace("STYLE", STYLE));

    private LetterTemplate() {}

    static String fill(LetterContent content) {
        return TEMPLATE.execute(content);
    }

    static String styleHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(LetterTemplate.class.getResourceAsStream("/letter/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dk.samvaer.visitation.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The templates of the letters, read when the first letter is written. Everything filled in is escaped. */
final class LetterTemplate {
    private static final String STYLE = read("letter.css");
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).withLoader(part -> new StringReader(page(part)));
    private static final Template DECISION = COMPILER.compile(page("decision"));
    private static final Template MAINTAINED = COMPILER.compile(page("maintained"));

    private LetterTemplate() {}

    static String fill(LetterContent content) {
        return DECISION.execute(content);
    }

    static String fill(MaintainedContent content) {
        return MAINTAINED.execute(content);
    }

    private static String page(String name) {
        return read(name + ".html").replace("STYLE", STYLE);
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

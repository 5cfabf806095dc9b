package dk.samvaer.starter.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The template of one kind of letter: a Mustache file in the resource folder {@code letter}, which begins with the part
 * {@code page}. Everything filled in is escaped.
 */
public final class LetterTemplate {
    private static final String SHARED_STYLE = "letter.css";

    private final String style;
    private final Template template;

    private LetterTemplate(String name, String style) {
        this.style = style;
        this.template = Mustache.compiler()
                .escapeHTML(true)
                .withLoader(part -> new StringReader(page(part)))
                .compile(page(name));
    }

    /** The template of that name, in the style that all letters share. */
    public static LetterTemplate of(String name) {
        return new LetterTemplate(name, read(SHARED_STYLE));
    }

    /** The template of that name; the second style sheet adds to the shared one. */
    public static LetterTemplate of(String name, String styleSheet) {
        return new LetterTemplate(name, read(SHARED_STYLE) + read(styleSheet));
    }

    /**
     * @param name of the file, without the ending that tells its form
     * @param content what the template names, by methods or as the components of a record
     */
    public Letter fill(String name, Printable content) {
        return new Letter(name, template.execute(content), style);
    }

    private String page(String name) {
        return read(name + ".html").replace("STYLE", style);
    }

    private static String read(String file) {
        try (var text = Objects.requireNonNull(LetterTemplate.class.getResourceAsStream("/letter/" + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

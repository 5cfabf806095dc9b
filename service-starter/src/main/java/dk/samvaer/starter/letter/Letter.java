package dk.samvaer.starter.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A letter, ready to be shown or printed; made by {@link LetterTemplate}.
 *
 * @param name of the file, without the ending that tells its form
 * @param markup well-formed, so that one text is both the page and the source of the print
 * @param style the style sheet in the markup
 */
public record Letter(String name, String markup, String style) {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    public String html() {
        return DOCTYPE + markup;
    }

    /** @return a PDF with its text, language, structure and typefaces in it (PDF/A-2a, PDF/UA) */
    public byte[] pdf() {
        return Print.pdf(markup);
    }

    /** A hash of the letter's content. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256(markup), 0, 16);
    }

    /** Lets a browser show the letter with its own style and nothing else. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(sha256(style)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Masked, so that a log line cannot show it. */
    @Override
    public String toString() {
        return "Letter " + name;
    }
}

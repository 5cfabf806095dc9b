package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter, ready to be shown or printed.
 *
 * @param name of the file, without the ending that tells its form
 * @param markup well-formed, so that one text is both the page and the source of the print
 */
public record Letter(String name, String markup) {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    /**
     * The letter of a decision that has been issued.
     *
     * @param sent to whom it went, as far as the reader may know
     * @param copy whose copy it is; null for the letter to the citizen
     */
    public static Letter of(Case theCase, Decision decision, Dispatch sent, @Nullable Copy copy) {
        return of(composition(theCase, decision, sent, copy).content(false));
    }

    /** The letter as it would be sent, marked on every page as not sent. */
    public static Letter draft(Case theCase, Decision foreseen, Dispatch sent) {
        return of(composition(theCase, foreseen, sent, null).content(true));
    }

    private static Composition composition(Case theCase, Decision decision, Dispatch sent, @Nullable Copy copy) {
        var issue = Objects.requireNonNull(decision.issue());
        return new Composition(theCase.caseNumber(), decision, issue, sent, copy);
    }

    static Letter of(LetterContent content) {
        return new Letter("afgoerelse-" + content.caseNumber(), LetterTemplate.fill(content));
    }

    /**
     * The letter that the municipality stands by its decision and sends the complaint to the appeals board.
     *
     * @param sent to whom it went, as far as the reader may know
     * @param copy whose copy it is; null for the letter to the citizen
     */
    // RSL § 66; CP-09, R53
    public static Letter maintained(
            Case theCase, Decision decision, Complaint complaint, Dispatch sent, @Nullable Copy copy) {
        return of(MaintainedContent.of(theCase.caseNumber(), decision, complaint, sent, copy));
    }

    static Letter of(MaintainedContent content) {
        return new Letter("genvurdering-" + content.caseNumber(), LetterTemplate.fill(content));
    }

    public String html() {
        return DOCTYPE + markup;
    }

    /** @return a PDF with its text, language, structure and typefaces in it (PDF/A-2a, PDF/UA) */
    public byte[] pdf() {
        return Print.pdf(markup);
    }

    /** A hash of the letter's content. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(markup.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a browser show the letter with its own style and nothing else. */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                + LetterTemplate.styleHash() + "'";
    }

    /** Masked, so that a log line cannot show it. */
    @Override
    public String toString() {
        return "Letter " + name;
    }
}

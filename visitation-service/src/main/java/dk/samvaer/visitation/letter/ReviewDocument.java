package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Prints a review that ended without the letter about a maintained decision. */
// CP-08, CP-09
final class ReviewDocument {
    private ReviewDocument() {}

    static Letter of(String caseNumber, Decision decision, Complaint complaint, LocalDate on) {
        var issue = Objects.requireNonNull(decision.issue());
        var given = complaint.reviewReasons();
        var reasons = given == null ? List.<String>of() : Paragraphs.of(given);
        return new CaseDocument(
                        "Genvurdering af afgørelse",
                        "Genvurdering af afgørelsen",
                        caseNumber,
                        on,
                        List.of(
                                Row.of("Afgørelsen er af", DanishDate.of(issue.issuedOn())),
                                Row.of("Klagen er modtaget", DanishDate.of(complaint.receivedOn())),
                                Row.of("Genvurderingen", outcome(Objects.requireNonNull(complaint.review())))),
                        List.of(Section.of("Begrundelse", reasons)))
                .letter("genvurdering-" + caseNumber);
    }

    private static String outcome(Complaint.Review review) {
        return switch (review) {
            case UPHELD -> "Klageren har fået medhold";
            case PARTLY_UPHELD -> "Klageren har fået delvist medhold";
            case MAINTAINED -> "Afgørelsen er fastholdt";
        };
    }
}

package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.letter.LetterContent.Rule;
import dk.samvaer.visitation.letter.LetterContent.Sender;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letter that the municipality stands by its decision and sends the complaint to the appeals board, in words.
 *
 * @param copied said to the representative whose copy it is; null in the letter to the citizen
 * @param about the determinations that were complained about; null where the complaint names none
 * @param copies who else has got it
 */
// RSL § 66; CP-09, R53
record MaintainedContent(
        Sender sender,
        String date,
        String caseNumber,
        List<String> addressee,
        @Nullable String copied,
        String title,
        String occasion,
        @Nullable String about,
        List<String> reasons,
        List<Rule> rules,
        List<String> copies)
        implements CaseLetter {

    static MaintainedContent of(
            String caseNumber, Decision decision, Complaint complaint, Dispatch sent, @Nullable Copy copy) {
        var letter = Objects.requireNonNull(complaint.letter());
        var issue = Objects.requireNonNull(decision.issue());
        var between = new Correspondents(letter.deciding(), sent, copy);
        return new MaintainedContent(
                between.sender(),
                DanishDate.of(letter.sentOn()),
                caseNumber,
                between.addressee(),
                between.copied(),
                "Vi fastholder vores afgørelse og sender klagen til Ankestyrelsen",
                OccasionWording.complained(complaint.receivedOn(), issue.issuedOn()),
                about(issue, complaint),
                Paragraphs.of(Objects.requireNonNull(complaint.reviewReasons())),
                letter.legalReferences().stream().map(Rule::of).toList(),
                between.copies());
    }

    @Override
    public boolean draft() {
        return false;
    }

    @Override
    public String subject() {
        return "Genvurdering af afgørelse";
    }

    private static @Nullable String about(Decision.Issue issue, Complaint complaint) {
        var lines = issue.lines().stream()
                .filter(it -> complaint.lineIds().contains(it.lineId()))
                .map(DecisionLine::subject)
                .map(Wording::subject)
                .distinct()
                .toList();
        return lines.isEmpty() ? null : "Klagen handler om: " + String.join(", ", lines) + ".";
    }
}

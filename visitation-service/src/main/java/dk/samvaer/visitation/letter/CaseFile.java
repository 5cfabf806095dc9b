package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.letter.TimelineDocument.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the file about a complaint has of the case: the decisions, what they rest on, the review and the course of the case.
 *
 * @param seen leaves out of a dispatch what the reader may not know
 * @param happened the entries of the timeline, the oldest first
 */
// R54, CP-09
public record CaseFile(
        Case theCase,
        UUID complaintId,
        UnaryOperator<Dispatch> seen,
        Supplier<List<Happened>> happened,
        LocalDate today) {

    public List<FilePart> parts() {
        return Stream.of(
                        Stream.of(decision("DECISION", complainedOf())),
                        assessment(),
                        review(),
                        newDecisions().map(it -> decision("REVIEW_DECISION", it)),
                        Stream.of(correspondence(), timeline()))
                .flatMap(it -> it)
                .toList();
    }

    private FilePart decision(String kind, Decision decision) {
        var issue = Objects.requireNonNull(decision.issue());
        var title = (kind.equals("DECISION") ? "Afgørelsen af " : "Ny afgørelse efter genvurderingen af ")
                + DanishDate.of(issue.issuedOn());
        return new FilePart(
                kind,
                decision.id(),
                title,
                issue.issuedOn(),
                () -> DecisionLetters.issued(theCase, decision, seen.apply(issue.dispatch()), null));
    }

    /** The version that the decision rests on, also where it has been superseded. */
    private Stream<FilePart> assessment() {
        var issue = Objects.requireNonNull(complainedOf().issue());
        return theCase.assessments().versions().stream()
                .filter(it -> it.id().equals(issue.assessmentId()))
                .map(this::assessment);
    }

    private FilePart assessment(Assessment it) {
        var on = Objects.requireNonNullElse(it.completedOn(), it.begunOn());
        var title = "Udredningen af " + DanishDate.of(on);
        return new FilePart(
                "ASSESSMENT", it.id(), title, on, () -> new AssessmentDocument(theCase.caseNumber(), it, on).letter());
    }

    // CP-08, CP-09
    private Stream<FilePart> review() {
        var complaint = complaint();
        if (complaint.review() == null) {
            return Stream.empty();
        }
        var letter = complaint.letter();
        var on = letter == null ? today : letter.sentOn();
        return Stream.of(new FilePart(
                "REVIEW",
                complaint.id(),
                "Genvurderingen med begrundelse",
                on,
                () -> letter == null
                        ? ReviewDocument.of(theCase.caseNumber(), complainedOf(), complaint, on)
                        : DecisionLetters.maintained(
                                theCase, complainedOf(), complaint, seen.apply(letter.dispatch()), null)));
    }

    /** What was decided anew because of the complaint. */
    private Stream<Decision> newDecisions() {
        return theCase.decisions().all().stream()
                .filter(Decision::issued)
                .filter(it -> theCase.reassessments().all().stream()
                        .anyMatch(reassessment -> reassessment.hasComplaint(complaintId)
                                && reassessment.id().equals(it.recommendation().reassessmentId())));
    }

    private FilePart correspondence() {
        return new FilePart(
                "CORRESPONDENCE",
                theCase.id(),
                "Henvendelse, partshøring og indhentede oplysninger",
                theCase.intake().openedOn(),
                () -> new CorrespondenceDocument(theCase, complainedOf(), today).letter());
    }

    private FilePart timeline() {
        return new FilePart(
                "TIMELINE",
                theCase.id(),
                "Sagens forløb",
                today,
                () -> TimelineDocument.of(theCase.caseNumber(), happened.get(), today));
    }

    private Decision complainedOf() {
        return theCase.decisions().complainedOf(complaintId);
    }

    private Complaint complaint() {
        return theCase.decisions().complaint(complaintId);
    }
}

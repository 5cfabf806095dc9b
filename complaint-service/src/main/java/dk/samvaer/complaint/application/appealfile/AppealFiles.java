package dk.samvaer.complaint.application.appealfile;

import dk.samvaer.complaint.appealfile.Cover;
import dk.samvaer.complaint.appealfile.FileZip;
import dk.samvaer.complaint.appealfile.OwnParts;
import dk.samvaer.complaint.appealfile.Part;
import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.appealfile.RequiredParts;
import dk.samvaer.complaint.application.appealfile.PartsSource.Offered;
import dk.samvaer.complaint.application.appealfile.PartsSource.Question;
import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.application.forwarding.AppealFileSource;
import dk.samvaer.complaint.application.letters.Letters;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.security.Callers;
import dk.samvaer.starter.store.Aggregates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers the file about a complaint from the services that own its parts, and tells which are missing. */
// R54, CP-09
@Service
public class AppealFiles implements AppealFileSource {
    /** How large all parts of a file may be together, in bytes. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final String TRANSPORT = "TRANSPORT";

    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final Aggregates<KnownDecision, KnownDecisionEvent> decisions;
    private final PartsSource source;

    AppealFiles(
            Aggregates<Complaint, ComplaintEvent> complaints,
            Aggregates<KnownDecision, KnownDecisionEvent> decisions,
            PartsSource source) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.source = source;
    }

    /** Which parts of the file there are now, and which required ones are missing. */
    public record Completeness(List<Offered> there, List<MissingPart> missing) {}

    /** Asks the owners what they have, and fetches nothing. */
    public Completeness completeness(UUID complaintId) {
        var complaint = complaints.read(complaintId).state();
        var own = new Offered(complaint.id(), PartKind.COMPLAINT, "Klagen");
        return decisions
                .find(complaint.received().decisionId())
                .map(decision -> gathering(complaint, decision))
                .map(it -> new Completeness(
                        Stream.concat(Stream.of(own), it.offered().stream()).toList(), it.missing()))
                .orElseGet(() -> new Completeness(List.of(own), nothingYet(complaint)));
    }

    @Override
    public AppealFile assemble(Complaint complaint, @Nullable Confidential statement, Instant now) {
        var decision = decisions
                .find(complaint.received().decisionId())
                .orElseThrow(() -> new AppealFileIncomplete(nothingYet(complaint)));
        var gathering = gathering(complaint, decision);
        var missing = new ArrayList<>(gathering.missing());
        requireNone(missing);
        var parts = new ArrayList<>(gathering.fetch(missing));
        requireNone(missing);
        parts.add(OwnParts.complaint(gathering.caseNumber(), complaint, now));
        if (statement != null && !statement.isBlank()) {
            parts.add(OwnParts.statement(gathering.caseNumber(), statement, now));
        }
        Letters.printed(complaint).forEach(it -> parts.add(OwnParts.letter(it.kept(), it.letter())));
        requireNotTooLarge(parts);
        return bound(new Cover(gathering.caseNumber(), complaint, decision.issuedOn(), now), parts);
    }

    private static AppealFile bound(Cover cover, List<Part> parts) {
        var file = FileZip.of(cover, parts);
        return new AppealFile(
                file.bytes(),
                file.manifest().parts().stream()
                        .map(it -> new AppealFile.Part(it.kind(), it.file(), it.sha256()))
                        .toList());
    }

    private Gathering gathering(Complaint complaint, KnownDecision decision) {
        var transport = decision.lines().stream()
                .filter(it -> it.subject().equals(TRANSPORT))
                .map(DecisionLine::lineId)
                .filter(complaint.lineIds()::contains)
                .toList();
        var question = new Question(
                complaint.caseId(), complaint.id(), decision.issuedOn(), decision.issuedAt(), transport, onBehalfOf());
        return Gathering.of(source, question, RequiredParts.of(complaint, !transport.isEmpty()));
    }

    /** Null where the service acts by itself. */
    private static @Nullable String onBehalfOf() {
        return Callers.current().map(it -> it.actor().subject()).orElse(null);
    }

    private static List<MissingPart> nothingYet(Complaint complaint) {
        return required(complaint).stream()
                .filter(it -> it != PartKind.COMPLAINT)
                .map(it -> new MissingPart(it.name(), Why.NOT_THERE))
                .toList();
    }

    private static Set<PartKind> required(Complaint complaint) {
        return RequiredParts.of(complaint, false);
    }

    private static void requireNone(List<MissingPart> missing) {
        if (!missing.isEmpty()) {
            throw new AppealFileIncomplete(missing);
        }
    }

    private static void requireNotTooLarge(List<Part> parts) {
        long size = parts.stream().mapToLong(Part::size).sum();
        RuleViolation.unless(size <= LARGEST, "APPEAL_FILE_TOO_LARGE");
    }
}

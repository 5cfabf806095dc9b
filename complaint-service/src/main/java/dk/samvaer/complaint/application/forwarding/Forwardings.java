package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.forwarding.BoardStep;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Attempts;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asking for complaints to be forwarded to the appeals board, and how far each has come. */
// R54, CP-09
@Service
public class Forwardings {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final AppealFileSource files;
    private final AppealPackages packages;
    private final BoardAttempts attempts;
    private final ForwardingSweep sweep;
    private final Clock clock;

    public Forwardings(
            Aggregates<Complaint, ComplaintEvent> complaints,
            AppealFileSource files,
            AppealPackages packages,
            BoardAttempts attempts,
            ForwardingSweep sweep,
            Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.packages = packages;
        this.attempts = attempts;
        this.sweep = sweep;
        this.clock = clock;
    }

    /**
     * Where a complaint stands on its way to the board.
     *
     * @param attempts null where nothing has failed lately
     */
    public record Progress(Complaint complaint, @Nullable Attempts attempts) {}

    /**
     * Fixes what the board gets and asks for it to be sent, which then happens by itself. Of two who ask at once, one is refused.
     *
     * @throws RuleViolation {@code APPEAL_FILE_INCOMPLETE} with the parts that are missing
     */
    public Versioned<Complaint> request(UUID id, long version, @Nullable Confidential statement, Actor by) {
        var requested = complaints.repeated(id).orElseGet(() -> requestNow(id, version, statement, by));
        sweep.wake(id);
        return requested;
    }

    private Versioned<Complaint> requestNow(UUID id, long version, @Nullable Confidential statement, Actor by) {
        var current = complaints.read(id);
        if (current.version() != version) {
            throw new StaleVersion(version);
        }
        var now = clock.instant();
        current.state().appealing(now).requireForwardable();
        var file = assemble(current.state(), statement);
        var packageId = UUID.randomUUID();
        packages.store(packageId, current.state().caseId(), id, file.zip(), now);
        var forwarding = Forwarding.of(packageId, file.sha256(), file.kinds(), now, by, statement);
        return complaints.change(id, version, it -> it.appealing(now).requestForwarding(forwarding));
    }

    private AppealFile assemble(Complaint complaint, @Nullable Confidential statement) {
        try {
            return files.assemble(complaint, statement, clock.instant());
        } catch (AppealFileIncomplete incomplete) {
            throw RuleViolation.naming(
                    "APPEAL_FILE_INCOMPLETE",
                    incomplete.missing().stream()
                            .map(it -> it.kind() + " (" + it.why() + ")")
                            .toList());
        }
    }

    public Versioned<Progress> progress(UUID id) {
        var complaint = complaints.read(id);
        var state = complaint.state();
        var waiting = BoardStep.of(state) != BoardStep.NOTHING ? attempts.find(id) : Optional.<Attempts>empty();
        return new Versioned<>(new Progress(state, waiting.orElse(null)), complaint.version());
    }

    /**
     * The file as it was fixed for the board.
     *
     * @throws NotFound where none was asked for yet
     * @throws RuleViolation {@code PERSON_ERASED} once the person has been erased
     */
    public byte[] file(UUID id) {
        var forwarding = complaints.read(id).state().forwarding();
        if (forwarding == null) {
            throw new NotFound(AppealPackages.COLLECTION, id);
        }
        return packages.read(forwarding.packageId(), forwarding.sha256())
                .orElseThrow(() -> new RuleViolation("PERSON_ERASED"));
    }
}

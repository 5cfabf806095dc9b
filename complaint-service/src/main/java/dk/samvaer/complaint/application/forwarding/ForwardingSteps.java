package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.BoardStep;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages.Unreadable;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Missing;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import dk.samvaer.starter.crypto.Tampered;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Aggregates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings a complaint to the appeals board in steps, each of which may be repeated, broken off anywhere or taken by two instances at once: the
 * file is stored, then asked for in the complaint, then sent as it is stored, then the board's receipt is noted.
 */
// R54, CP-09
@Component
public class ForwardingSteps {
    private static final Logger LOG = LoggerFactory.getLogger(ForwardingSteps.class);
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final AppealFileSource files;
    private final AppealPackages packages;
    private final AppealsBoard board;
    private final BoardDue due;
    private final Retries retries;
    private final ComplaintSettings settings;
    private final Clock clock;

    public ForwardingSteps(
            Aggregates<Complaint, ComplaintEvent> complaints,
            AppealFileSource files,
            AppealPackages packages,
            AppealsBoard board,
            BoardDue due,
            Retries retries,
            ComplaintSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.packages = packages;
        this.board = board;
        this.due = due;
        this.retries = retries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes one step after the other until none is due or one has failed. */
    void go(UUID id) {
        boolean goesOn = true;
        while (goesOn) {
            var version = due.version(id);
            goesOn = version.isPresent() && take(id, version.get());
        }
    }

    /** @return whether it went well, so that the next step may be due */
    private boolean take(UUID id, long version) {
        var complaint = complaints.find(id).orElseThrow();
        var step = BoardStep.of(complaint);
        try {
            return switch (step) {
                case NOTHING -> rest(complaint, version);
                case FIX_FILE -> assemble(complaint, version);
                case SEND -> deliver(complaint);
                case TELL_WITHDRAWN -> tellWithdrawn(complaint, version);
            };
        } catch (AppealFileIncomplete incomplete) {
            var missing = incomplete.missing().stream()
                    .map(it -> new Missing(it.kind(), it.why().name()))
                    .toList();
            return retries.failed(id, version, step, "FILE_INCOMPLETE", missing);
        } catch (RuleViolation refused) {
            return retries.failed(id, version, step, refused.code(), List.of());
        } catch (AppealsBoardAway away) {
            return retries.failed(id, version, step, away.reason(), List.of());
        } catch (RuntimeException unexpected) {
            LOG.error("Forwarding complaint {} fails at {}", id, step, unexpected);
            return retries.failed(id, version, step, "UNEXPECTED", List.of());
        }
    }

    private boolean rest(Complaint complaint, long version) {
        due.rest(complaint.id(), version);
        return false;
    }

    /** Forwards by itself once the officer has had time to do so; what has changed meanwhile is assembled anew. */
    private boolean assemble(Complaint complaint, long version) {
        var byItselfFrom = Objects.requireNonNull(complaint.toForwardSince())
                .plusDays(settings.forwarding().byItselfAfterDays())
                .atStartOfDay(clock.getZone())
                .toInstant();
        if (clock.instant().isBefore(byItselfFrom)) {
            due.move(complaint.id(), version, byItselfFrom);
            return false;
        }
        var now = clock.instant();
        var file = files.assemble(complaint, null, now);
        var forwarding = store(complaint, file, now);
        retries.over(complaint.id());
        complaints.changeInternally(
                complaint.id(),
                it -> it.equals(complaint) ? it.appealing(now).requestForwarding(forwarding) : List.of());
        return true;
    }

    private Forwarding store(Complaint complaint, AppealFile file, Instant now) {
        var packageId = UUID.randomUUID();
        packages.store(packageId, complaint.caseId(), complaint.id(), file.zip(), now);
        return Forwarding.of(packageId, file.sha256(), file.kinds(), now, null, null);
    }

    /** Sends what is stored, byte by byte, under the same id however often. */
    private boolean deliver(Complaint complaint) {
        var forwarding = Objects.requireNonNull(complaint.forwarding());
        if (!board.isReady()) {
            throw new AppealsBoardAway("CIRCUIT_OPEN", null);
        }
        packages.asked(forwarding.packageId());
        try {
            var zip = packages.read(forwarding.packageId(), forwarding.sha256());
            if (zip.isEmpty()) {
                return refused(complaint, forwarding, "PERSON_ERASED");
            }
            var reference = board.take(forwarding.id(), complaint.id(), zip.get(), forwarding.sha256());
            return delivered(complaint, forwarding, new BoardReceipt(reference, clock.instant()));
        } catch (AppealsBoardRefused refused) {
            return refused(complaint, forwarding, refused.reason());
        } catch (Unreadable | Tampered broken) {
            LOG.error("The stored file of complaint {} cannot be sent", complaint.id(), broken);
            return refused(complaint, forwarding, "FILE_UNREADABLE");
        }
    }

    private boolean delivered(Complaint complaint, Forwarding forwarding, BoardReceipt receipt) {
        retries.answered(complaint.id());
        complaints.changeInternally(
                complaint.id(), it -> it.appealing(receipt.on()).delivered(forwarding.id(), receipt));
        return true;
    }

    /** Nothing is sent again before the complaint officer has looked at it. */
    private boolean refused(Complaint complaint, Forwarding forwarding, String reason) {
        LOG.error("The file of complaint {} does not reach the appeals board: {}", complaint.id(), reason);
        var refusal = new BoardRefusal(reason, clock.instant());
        retries.over(complaint.id());
        complaints.changeInternally(
                complaint.id(), it -> it.appealing(refusal.on()).refused(forwarding.id(), refusal));
        return true;
    }

    private boolean tellWithdrawn(Complaint complaint, long version) {
        board.withdraw(Objects.requireNonNull(complaint.forwarding()).id());
        retries.over(complaint.id());
        due.rest(complaint.id(), version);
        return false;
    }
}

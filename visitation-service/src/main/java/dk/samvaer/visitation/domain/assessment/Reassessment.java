package dk.samvaer.visitation.domain.assessment;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reassessment of the citizen's need, during which the grant stays in force. */
// SU-05, DU-05, R28, R29, R53
public record Reassessment(
        UUID id,
        List<Cause> causes,
        LocalDate openedOn,
        @Nullable Closing closing) {

    /**
     * Why need is reassessed.
     *
     * @param id the report, complaint, event or request that asks for it
     * @param decideBy the day by which it should be answered
     */
    public record Cause(UUID id, Trigger trigger, @Nullable Confidential reason, LocalDate decideBy) {
        private static final List<String> TOLD_OF_TRANSPORT =
                List.of("TransportRequested", "TransportGranted", "TransportRefused", "TransportChangeProposed");

        public static Cause of(UUID id, Trigger trigger, LocalDate decideBy) {
            return new Cause(id, trigger, null, decideBy);
        }

        /** The cause that what is told about a line on transport gives. */
        // TR-03
        public static UUID ofTransport(UUID lineId, String told) {
            return Ids.derive(lineId, told);
        }

        /** Everything that a decision with that line on transport answers. */
        public static Stream<UUID> answeredBy(UUID lineId) {
            return TOLD_OF_TRANSPORT.stream().map(told -> ofTransport(lineId, told));
        }

        private Cause until(LocalDate later) {
            return new Cause(id, trigger, reason, later);
        }

        boolean same(Cause other) {
            return id.equals(other.id) && trigger == other.trigger;
        }
    }

    /** What can cause a reassessment. */
    public enum Trigger {
        SUPPLIER_NEED_CHANGE,
        CITIZEN_REQUEST,
        LOW_BENEFIT,
        FOLLOW_UP,
        PENSION_AGE,
        COMPLAINT,
        APPEAL_REMITTED,
        /** Transport was asked for, granted, refused or is to be another one while the grant runs. */
        TRANSPORT,
        /** Somebody asks that a placed citizen be remunerated. */
        REMUNERATION;

        /** Whether it reopens a closed case: a complaint or an appeal does, an observed need does not. */
        // CP-07, CP-12
        public boolean reopensClosed() {
            return this == COMPLAINT || this == APPEAL_REMITTED;
        }

        /** Whether it begins a decision process of its own; a complaint or an appeal goes on with the one that it is about. */
        // DU-05
        public boolean beginsProcess() {
            return this != COMPLAINT && this != APPEAL_REMITTED;
        }

        /** What a follow-up causes: nothing while the offer continues and the citizen benefits from it. */
        // DU-02, R33
        public static Optional<Trigger> ofFollowUp(String result, String benefit) {
            if (benefit.equals("NO")) {
                return Optional.of(LOW_BENEFIT);
            }
            return result.equals("CONTINUE") ? Optional.empty() : Optional.of(FOLLOW_UP);
        }
    }

    /** How it ended. */
    public record Closing(
            Outcome outcome,
            @Nullable UUID decisionId,
            @Nullable Confidential reason,
            LocalDate closedOn) {}

    public enum Outcome {
        NO_CHANGE,
        NEW_DECISION
    }

    private static final Set<Trigger> DEMAND_DECISION =
            EnumSet.of(Trigger.CITIZEN_REQUEST, Trigger.APPEAL_REMITTED, Trigger.TRANSPORT, Trigger.REMUNERATION);

    /** The cause that opened it. */
    public Trigger trigger() {
        return causes.getFirst().trigger();
    }

    /** The earliest day by which one of its causes should be answered. */
    public LocalDate decideBy() {
        return causes.stream()
                .map(Cause::decideBy)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean open() {
        return closing == null;
    }

    /** Whether it must end with a decision: it was requested by the citizen, it is about transport or remuneration, or the board sent the case back. */
    // TR-03, PA-01
    public boolean demandsDecision() {
        return causes.stream().anyMatch(it -> DEMAND_DECISION.contains(it.trigger()));
    }

    /** The complaints among the causes. */
    public Stream<UUID> complaints() {
        return causes.stream().filter(it -> it.trigger() == Trigger.COMPLAINT).map(Cause::id);
    }

    public boolean hasComplaint(UUID complaintId) {
        return complaints().anyMatch(complaintId::equals);
    }

    public boolean onlyComplaints() {
        return causes.stream().allMatch(it -> it.trigger() == Trigger.COMPLAINT);
    }

    public boolean beganProcess() {
        return causes.stream().anyMatch(it -> it.trigger().beginsProcess());
    }

    public boolean hasCause(Cause cause) {
        return causes.stream().anyMatch(cause::same);
    }

    public boolean hasOnlyCause(UUID causeId) {
        return causes.stream().allMatch(it -> it.id().equals(causeId));
    }

    public Reassessment with(Cause cause) {
        return new Reassessment(
                id, Stream.concat(causes.stream(), Stream.of(cause)).toList(), openedOn, closing);
    }

    /** Whether the citizen has asked for it by this request. */
    public boolean requestedBy(UUID causeId) {
        return causes.stream().anyMatch(it -> it.id().equals(causeId) && it.trigger() == Trigger.CITIZEN_REQUEST);
    }

    public Reassessment without(UUID causeId) {
        var others = causes.stream().filter(it -> !it.id().equals(causeId)).toList();
        return new Reassessment(id, others, openedOn, closing);
    }

    public Reassessment extended(UUID causeId, LocalDate decideBy) {
        var changed = causes.stream().map(it -> it.id().equals(causeId) ? it.until(decideBy) : it);
        return new Reassessment(id, changed.toList(), openedOn, closing);
    }

    public Reassessment closed(Closing how) {
        return new Reassessment(id, causes, openedOn, how);
    }
}

package dk.samvaer.visitation.domain.cases;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SYSTEM;
import static dk.samvaer.starter.domain.Role.VISITATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state machines of case, grant and decision, written out by hand from the rules of the domain § 11. */
final class Transitions {
    private static final Set<Role> PARTY = Set.of(VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE);
    private static final Set<Role> ANYBODY = Set.of(VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE, SYSTEM);
    private static final Set<Role> AUTHORITY = Set.of(VISITATOR, SYSTEM);

    /** DECIDED to REASSESSING is our own: what comes between the decision and the first day must be looked at (R53, SU-05). */
    static final Map<String, Set<Role>> OF_CASE = Map.ofEntries(
            Map.entry("OPENED FACT_FINDING", Set.of(VISITATOR)),
            Map.entry("FACT_FINDING APPRAISED", Set.of(VISITATOR)),
            Map.entry("APPRAISED DECIDED", Set.of(VISITATOR)),
            Map.entry("DECIDED ACTIVE", AUTHORITY),
            Map.entry("DECIDED REASSESSING", ANYBODY),
            Map.entry("ACTIVE REASSESSING", ANYBODY),
            Map.entry("REASSESSING DECIDED", ANYBODY),
            Map.entry("REASSESSING ACTIVE", ANYBODY),
            Map.entry("CLOSED REASSESSING", AUTHORITY),
            Map.entry("OPENED WITHDRAWN", PARTY),
            Map.entry("FACT_FINDING WITHDRAWN", PARTY),
            Map.entry("APPRAISED WITHDRAWN", PARTY),
            Map.entry("OPENED CLOSED", Set.of(VISITATOR)),
            Map.entry("FACT_FINDING CLOSED", Set.of(VISITATOR)),
            Map.entry("APPRAISED CLOSED", Set.of(VISITATOR)),
            Map.entry("DECIDED CLOSED", Set.of(VISITATOR)),
            Map.entry("ACTIVE CLOSED", Set.of(VISITATOR)),
            Map.entry("WITHDRAWN CLOSED", Set.of(VISITATOR)));

    private static final Set<String> OF_GRANT = Set.of(
            "none PENDING_START",
            "PENDING_START ACTIVE",
            "ACTIVE SUSPENDED",
            "SUSPENDED ACTIVE",
            "PENDING_START TERMINATED",
            "ACTIVE TERMINATED",
            "SUSPENDED TERMINATED");

    /** A withdrawn complaint leaves the decision as it was before; drafts can be revised and dropped. */
    private static final Set<String> OF_DECISION = Set.of(
            "none DRAFT",
            "DRAFT HEARING",
            "HEARING DRAFT",
            "DRAFT AWAITING_APPROVAL",
            "AWAITING_APPROVAL DRAFT",
            "AWAITING_APPROVAL READY",
            "DRAFT READY",
            "READY DRAFT",
            "DRAFT DISCARDED",
            "HEARING DISCARDED",
            "AWAITING_APPROVAL DISCARDED",
            "READY DISCARDED",
            "READY ISSUED",
            "ISSUED NOTIFIED",
            "NOTIFIED FINAL",
            "ISSUED COMPLAINED",
            "NOTIFIED COMPLAINED",
            "FINAL COMPLAINED",
            // Not in section 11: a later receipt is proven (CP-02).
            "FINAL NOTIFIED",
            "COMPLAINED ISSUED",
            "COMPLAINED NOTIFIED",
            "COMPLAINED FINAL",
            "COMPLAINED CHANGED",
            "COMPLAINED ANNULLED",
            "COMPLAINED REMITTED");

    private Transitions() {}

    static void check(Case before, Case after, Object by, Role role) {
        if (before.state() != after.state()) {
            String ofCase = step(before.state(), after.state());
            assertThat(OF_CASE.getOrDefault(ofCase, Set.of()))
                    .as(ofCase + " by " + by)
                    .contains(role);
        }
        checkGrant(before.grant(), after.grant());
        checkDecisions(statuses(before), statuses(after), role);
        checkWhole(after);
    }

    private static void checkGrant(@Nullable Grant before, @Nullable Grant after) {
        if (after == null || after.equals(before)) {
            return;
        }
        var same = before != null && before.id().equals(after.id()) ? before : null;
        assertThat(before == null || same != null || before.status() == Grant.Status.TERMINATED)
                .as("a grant follows another only when that has ended")
                .isTrue();
        var from = same == null ? null : same.status();
        if (from != after.status()) {
            assertThat(OF_GRANT).contains(step(from, after.status()));
        }
    }

    private static void checkDecisions(Map<UUID, DecisionStatus> before, Map<UUID, DecisionStatus> after, Role role) {
        assertThat(after.keySet()).as("no decision disappears").containsAll(before.keySet());
        after.forEach((id, status) -> {
            var from = before.get(id);
            if (from != status) {
                assertThat(OF_DECISION).contains(step(from, status));
            }
        });
    }

    /** What holds at every moment. */
    private static void checkWhole(Case it) {
        long open = it.reassessments().all().stream().filter(Reassessment::open).count();
        assertThat(open).as("open reassessments").isLessThanOrEqualTo(1);
        if (it.state() == CaseState.ACTIVE || it.state() == CaseState.WITHDRAWN || it.state() == CaseState.CLOSED) {
            assertThat(open).as("open in " + it.state()).isZero();
        }
        if (it.grant() != null) {
            assertThat(it.decisions().get(it.grant().decisionId()).issue())
                    .as("no grant without a decision")
                    .isNotNull();
        }
    }

    private static Map<UUID, DecisionStatus> statuses(Case it) {
        return it.decisions().all().stream().collect(Collectors.toMap(Decision::id, Decision::status));
    }

    static String step(@Nullable Enum<?> from, Enum<?> to) {
        return (from == null ? "none" : from.name()) + " " + to.name();
    }
}

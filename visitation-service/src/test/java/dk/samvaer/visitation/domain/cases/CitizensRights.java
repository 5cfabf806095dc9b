package dk.samvaer.visitation.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.ExternalFacts.Transport;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What nobody may do to a citizen, written from the law and not from the code: checked after everything that happens in a case. */
final class CitizensRights {
    /** How many decisions of each sort were met, since a run which met none proves nothing. */
    static final Map<String, Integer> MET = new TreeMap<>();

    /** What each draft was about when the party was heard, as the bystander saw it. */
    private final Map<UUID, Position> heardAbout = new HashMap<>();

    /** Where a decision leaves the citizen. */
    private record Position(
            DecisionKind kind,
            @Nullable Terms terms,
            @Nullable String transport,
            boolean refused,
            @Nullable ActivityType unpaid) {}

    void check(Case before, CaseEvent event, Case after, Instant now) {
        var today = DanishTime.day(now);
        switch (event) {
            case DecisionEvent.HearingSent e -> heardAbout.put(e.decisionId(), position(after, e.decisionId()));
            case DecisionEvent.Issued e -> issued(before, after, e, today);
            default -> {}
        }
        grantChangesOnlyByDecision(before, event, after);
        restsOnlyForAWhile(after);
    }

    private void issued(Case before, Case after, DecisionEvent.Issued event, LocalDate today) {
        var decision = after.decisions().get(event.decisionId());
        var what = decision.recommendation();
        var wish = wish(before, what);
        boolean worse = worse(before, event, what, wish.orElse(null));
        boolean asked = wish.filter(it -> gives(before, it, what, event)).isPresent() && !denies(event);
        boolean against = !asked
                && (worse || what.kind() != DecisionKind.CHANGE && what.kind() != DecisionKind.GRANT || denies(event));
        MET.merge(what.kind() + (worse ? " worse" : "") + (asked ? " as asked" : ""), 1, Integer::sum);

        if (unpaid(what) != null) {
            MET.merge("remuneration refused", 1, Integer::sum);
        }
        if (endsPay(before, what)) {
            MET.merge("remuneration ended", 1, Integer::sum);
        }

        if (against) {
            heard(before, decision, today);
        }
        if (!asked) {
            assertThat(what.reasons()).as("DE-01 reasons of " + what).isNotNull();
            var reasons = Objects.requireNonNull(what.reasons());
            assertThat(List.of(reasons.legalRules(), reasons.considerations(), reasons.facts()))
                    .as("DE-01 no reason is blank")
                    .noneMatch(Confidential::isBlank);
        }
        assertThat(event.issue().rationale().guidance().weeks())
                .as("DE-02 guidance on how to complain")
                .isEqualTo(4);
        if (worse) {
            var receipt = SampleAuthority.PERIOD
                    .on(today)
                    .presumedReceipt(today, event.issue().delivery());
            assertThat(what.start())
                    .as("DE-04 nothing worse before the citizen has it")
                    .isAfterOrEqualTo(receipt);
            noComplaintIsUnderReview(before);
        }
        transport(event, what);
    }

    // PH-01
    private void heard(Case before, Decision decision, LocalDate today) {
        var reason = decision.recommendation().justification().noHearing();
        if (reason != null && !reason.isBlank()) {
            return;
        }
        var hearing = before.decisions().get(decision.id()).drafting().hearing();
        assertThat(hearing)
                .as("PH-01 the party was heard about " + decision.recommendation())
                .isNotNull();
        var held = Objects.requireNonNull(hearing);
        assertThat(held.answer() != null || held.answerBy().isBefore(today))
                .as("PH-01 the party answered or had its time")
                .isTrue();
        assertThat(held.answerBy())
                .as("PH-01 seven days")
                .isAfterOrEqualTo(held.sentOn().plusDays(7));
        var then = Objects.requireNonNull(heardAbout.get(decision.id()));
        var now = position(before, decision.id());
        assertThat(now.kind()).as("PH-01 heard about this kind of decision").isEqualTo(then.kind());
        assertThat(now.refused() && !then.refused())
                .as("PH-01 heard before transport is refused")
                .isFalse();
        assertThat(now.unpaid())
                .as("PH-01 heard before remuneration is refused")
                .isIn(null, then.unpaid());
    }

    /** Not reviewed at all, or reviewed in the citizen's favour in the reassessment that is still open. */
    // CP-10
    private static void noComplaintIsUnderReview(Case before) {
        Set<UUID> answered = before.reassessments().current().stream()
                .flatMap(Reassessment::complaints)
                .collect(Collectors.toSet());
        assertThat(before.decisions().all().stream()
                        .flatMap(it -> it.complaints().all().stream())
                        .filter(it -> it.review() == null
                                ? it.end() == null && it.appeal() == null
                                : it.promised() && !it.withdrawn() && answered.contains(it.id())))
                .as("CP-10 a decision that worsens, with a complaint under review")
                .isEmpty();
    }

    // TR-05
    private static void transport(DecisionEvent.Issued event, Recommendation what) {
        if (what.kind() == DecisionKind.REFUSAL || what.kind() == DecisionKind.TERMINATION) {
            assertThat(event.issue().lines())
                    .as("TR-05 no transport without the offer")
                    .noneMatch(it -> it.subject() == DecisionLine.Subject.TRANSPORT
                            && it.outcome() == DecisionLine.Outcome.GRANTED);
        }
    }

    // DE-04
    private static void grantChangesOnlyByDecision(Case before, CaseEvent event, Case after) {
        if (before.grant() == null || after.grant() == null) {
            return;
        }
        boolean sameTerms = before.grant().terms().equals(after.grant().terms());
        boolean runsOn = before.grant().running() == after.grant().running();
        if (!sameTerms || !runsOn) {
            var decided = after.decisions().get(after.grant().decisionId());
            assertThat(decided.issue())
                    .as("DE-04 " + event + " without a decision")
                    .isNotNull();
            assertThat(after.grant().decisionId())
                    .as("DE-04 each change has a decision of its own")
                    .isNotEqualTo(before.grant().decisionId());
        }
    }

    // DE-04
    private static void restsOnlyForAWhile(Case after) {
        var rest = after.grant() == null ? null : after.grant().suspension();
        if (rest != null) {
            assertThat(rest.until())
                    .as("DE-04 a rest of at most eight weeks")
                    .isBefore(rest.from().plusWeeks(8));
        }
    }

    /** Whether the citizen gets less than the citizen has, or something else, without having asked for that. */
    private static boolean worse(Case before, DecisionEvent.Issued event, Recommendation what, @Nullable Wish wish) {
        var has = before.grant();
        if (has == null || !has.running()) {
            return false;
        }
        return switch (what.kind()) {
            case GRANT, PARTIAL_GRANT -> false;
            case REFUSAL -> endsPay(before, what);
            case TERMINATION -> wish == null || !gives(before, wish, what, event);
            case CHANGE -> {
                var asked = wish == null ? null : wish.asked();
                boolean fewer = what.terms().daysPerWeek() < has.terms().daysPerWeek()
                        && (asked == null || !Objects.equals(asked.daysPerWeek(), what.daysPerWeek()));
                boolean moved = !what.terms().supplierId().equals(has.terms().supplierId())
                        && (asked == null || !Objects.equals(asked.supplierId(), what.supplierId()));
                yield fewer || moved || otherTransport(before, event, asked) || endsPay(before, what);
            }
        };
    }

    private static boolean otherTransport(Case before, DecisionEvent.Issued event, Wish.@Nullable Asked asked) {
        var has = transportOf(before).orElse(null);
        return has != null
                && event.issue().rationale().transports().stream()
                        .map(TransportMode::mode)
                        .anyMatch(it ->
                                !has.equals(it) && (it == null || asked == null || !it.equals(asked.transportMode())));
    }

    /** What is no longer paid for, or is not going to be. */
    private static @Nullable ActivityType unpaid(Recommendation what) {
        var remuneration = what.remuneration();
        return remuneration == null || remuneration.granted() ? null : remuneration.activityType();
    }

    /** Whether it ends a remuneration that was granted last. */
    private static boolean endsPay(Case before, Recommendation what) {
        Map<ActivityType, Boolean> paid = new EnumMap<>(ActivityType.class);
        before.decisions().all().stream()
                .filter(it -> it.issue() != null)
                .map(Decision::recommendation)
                .forEach(it -> paidSince(it, paid));
        var unpaid = unpaid(what);
        return unpaid != null && paid.getOrDefault(unpaid, false);
    }

    private static void paidSince(Recommendation decided, Map<ActivityType, Boolean> paid) {
        if (decided.kind() != DecisionKind.CHANGE && decided.kind() != DecisionKind.REFUSAL) {
            paid.clear();
        }
        var remuneration = decided.remuneration();
        if (remuneration != null) {
            paid.put(remuneration.activityType(), remuneration.granted());
        }
    }

    private static Optional<String> transportOf(Case it) {
        String mode = null;
        for (var decision : it.decisions().all()) {
            if (decision.issue() != null) {
                for (var line : decision.issue().rationale().transports()) {
                    mode = line.mode();
                }
            }
        }
        return Optional.ofNullable(mode);
    }

    private static boolean denies(DecisionEvent.Issued event) {
        return event.issue().lines().stream().anyMatch(it -> it.outcome().denies());
    }

    /** A wish that was recorded before, has not been taken back and has not been answered. */
    private static Optional<Wish> wish(Case before, Recommendation what) {
        Set<UUID> answered = new HashSet<>();
        before.decisions().all().stream()
                .filter(it -> it.issue() != null)
                .forEach(it -> answered.add(it.recommendation().wishId()));
        return before.intake().wishes().all().stream()
                .filter(it -> it.id().equals(what.wishId()) && it.withdrawnOn() == null && !answered.contains(it.id()))
                .findFirst();
    }

    /** Whether this is what was asked for, and nothing else. */
    private static boolean gives(Case before, Wish wish, Recommendation what, DecisionEvent.Issued event) {
        var asked = wish.asked();
        boolean day = asked.from() == null || asked.from().equals(what.startsOn());
        boolean mode = asked.transportMode() == null
                || event.issue().rationale().transports().stream()
                        .allMatch(it -> asked.transportMode().equals(it.mode()));
        boolean terms = what.kind() == DecisionKind.TERMINATION
                || same(asked.daysPerWeek(), what.daysPerWeek()) && same(asked.supplierId(), what.supplierId());
        boolean rest = what.kind() != DecisionKind.CHANGE
                || restAsBefore(before, asked, what) && !otherTransport(before, event, asked);
        return day && mode && terms && rest && fits(asked.subject(), what.kind());
    }

    private static boolean fits(Wish.Subject subject, DecisionKind kind) {
        return switch (kind) {
            case GRANT -> subject == Wish.Subject.OFFER;
            case CHANGE -> subject == Wish.Subject.CHANGE;
            case TERMINATION -> subject == Wish.Subject.TERMINATION;
            case PARTIAL_GRANT, REFUSAL -> false;
        };
    }

    private static boolean restAsBefore(Case before, Wish.Asked asked, Recommendation what) {
        var has = before.grant();
        return has != null
                && (asked.daysPerWeek() != null
                        || has.terms().daysPerWeek() == what.terms().daysPerWeek())
                && (asked.supplierId() != null || has.terms().supplierId().equals(what.supplierId()));
    }

    private static boolean same(@Nullable Object asked, @Nullable Object given) {
        return asked == null || asked.equals(given);
    }

    private static Position position(Case it, UUID decisionId) {
        var what = it.decisions().get(decisionId).recommendation();
        var terms = what.kind().leavesOffer() ? what.terms() : null;
        var decided = it.decisions().lineIds();
        var open = it.externalFacts().transports().stream()
                .filter(transport -> !decided.contains(transport.decisionLineId()))
                .toList();
        boolean refused = open.stream().anyMatch(transport -> transport.status() == Transport.Status.REFUSED);
        return new Position(
                what.kind(), terms, open.isEmpty() ? null : open.getLast().mode(), refused, unpaid(what));
    }
}

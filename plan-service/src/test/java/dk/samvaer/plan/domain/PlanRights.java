package dk.samvaer.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the law asks of an action plan, written from the law and not from the code: a bystander who keeps a book of his own. */
final class PlanRights {
    static final List<String> KINDS = List.of(
            "adopted with a mode",
            "adopted as NOT_NEEDED",
            "adopted as NOT_GRANTED",
            "adopted with other measures",
            "adopted again for another mode",
            "followed up with other measures",
            "follow-up CONTINUE",
            "follow-up CHANGE",
            "follow-up END",
            "reminded",
            "due",
            "overdue",
            "declined",
            "ordered with a mode",
            "ordered as NOT_NEEDED",
            "offered again",
            "supplier shut out");

    /** How often each kind was met, so that a run which met none proves nothing. */
    static final Map<String, Integer> MET = new TreeMap<>();

    private final Transport transport = new Transport();
    private final Map<UUID, Place> places = new HashMap<>();
    private final List<AdoptedPlan> adopted = new ArrayList<>();
    private List<OtherMeasure> measures = List.of();
    private boolean closed;
    private @Nullable LocalDate offered;
    private boolean accepted;
    /** Whether a closed case was taken up again, so that nothing is done before a new offer. */
    private boolean offerDue;

    private boolean inForce;
    private boolean ended;
    /** From when the year to the next follow-up counts. */
    private @Nullable LocalDate counted;
    /** Whether the last follow-up asked for another plan, from whose adoption the year counts. */
    private boolean changing;

    private boolean toldDue;
    private boolean toldOverdue;

    /** The mode of transport that the citizen has, and what was decided last. */
    private static final class Transport {
        private @Nullable UUID id;
        private @Nullable String mode;
        private @Nullable UUID undecided;
        private final Set<UUID> decided = new HashSet<>();
        private boolean asked;
        private boolean refused;
        private boolean granted;

        private void is(UUID grant, @Nullable String now, @Nullable UUID line, boolean refusal) {
            id = grant;
            mode = now;
            undecided = line;
            asked = false;
            refused = refusal;
        }

        private void hear(ExternalFact fact, boolean runs) {
            switch (fact) {
                case ExternalFact.TransportRequested f -> {
                    if (mode == null) {
                        is(f.transportGrantId(), null, null, false);
                        asked = true;
                    }
                }
                case ExternalFact.TransportGranted f -> is(f.transportGrantId(), f.mode(), f.decisionLineId(), false);
                case ExternalFact.TransportChangeProposed f -> {
                    if (!runs) {
                        is(f.transportGrantId(), f.mode(), f.decisionLineId(), false);
                    }
                }
                case ExternalFact.TransportChanged f -> is(f.transportGrantId(), f.mode(), null, false);
                case ExternalFact.TransportRefused f -> {
                    if (f.transportGrantId().equals(id)) {
                        is(f.transportGrantId(), null, f.decisionLineId(), true);
                    }
                }
                case ExternalFact.TransportEnded f -> {
                    if (f.transportGrantId().equals(id)) {
                        is(f.transportGrantId(), null, null, false);
                    }
                }
                case ExternalFact.DecisionIssued f -> f.lines().forEach(line -> decided.add(line.lineId()));
                case ExternalFact.Granted f -> granted = true;
                case ExternalFact.GrantTerminated f -> granted = false;
                default -> {}
            }
        }

        private boolean awaitsDecision() {
            return granted && undecided != null && !decided.contains(undecided);
        }
    }

    private record Place(
            @Nullable String supplier, @Nullable LocalDate lastDay) {}

    void check(ActionPlan before, ActionPlanEvent event, ActionPlan after, Instant now) {
        var today = DanishTime.day(now);
        if (!(event instanceof ActionPlanEvent.Noted)) {
            assertThat(closed).as("nothing is done in a closed case: " + event).isFalse();
        }
        switch (event) {
            case ActionPlanEvent.Noted e -> hear(e.fact(), today);
            case ActionPlanEvent.Offered e -> offered(e.offer(), today);
            case ActionPlanEvent.ServiceOrderRecorded e ->
                ordered(before.orders().current(), e.order(), today);
            case ActionPlanEvent.Accepted e -> answered(e.answer(), true, today);
            case ActionPlanEvent.Declined e -> answered(e.answer(), false, today);
            case ActionPlanEvent.Adopted e -> adopted(e.plan(), today);
            case ActionPlanEvent.FollowedUp e -> followedUp(e.followUp(), today);
            case ActionPlanEvent.FollowUpReminded e -> met("reminded");
            case ActionPlanEvent.FollowUpFellDue e -> {
                met("due");
                assertThat(toldDue).as("AP-07 due is told once").isFalse();
                toldDue = true;
            }
            case ActionPlanEvent.FollowUpFellOverdue e -> {
                met("overdue");
                assertThat(toldOverdue).as("AP-07 overdue is told once").isFalse();
                toldOverdue = true;
            }
            default -> {}
        }
        assertThat(versions(after)).as("AP-03 an adopted version never changes").isEqualTo(adopted);
    }

    /** What holds at any moment. */
    void checkState(ActionPlan plan, Instant now) {
        var today = DanishTime.day(now);
        if (counted != null && !closed && !ended && plan.status() != ActionPlan.Status.OFFERED) {
            var due = counted.plusYears(1);
            assertThat(toldDue || today.isBefore(due))
                    .as("AP-07 due on " + due + ", and told")
                    .isTrue();
            assertThat(toldOverdue || !today.isAfter(due))
                    .as("AP-07 overdue after " + due + ", and told")
                    .isTrue();
        }
        for (var supplier : Attempt.SUPPLIERS) {
            boolean open = places.values().stream()
                    .anyMatch(it ->
                            supplier.equals(it.supplier()) && (it.lastDay() == null || !today.isAfter(it.lastDay())));
            assertThat(plan.isOpenTo(supplier, today))
                    .as("section 10 " + supplier)
                    .isEqualTo(open);
            if (!open && places.values().stream().anyMatch(it -> supplier.equals(it.supplier()))) {
                met("supplier shut out");
            }
        }
        followsTransport(plan);
    }

    // AP-04
    private void followsTransport(ActionPlan plan) {
        boolean followed =
                plan.status() == ActionPlan.Status.ADOPTED || plan.status() == ActionPlan.Status.UNDER_FOLLOW_UP;
        if (followed && !closed && !offerDue && transport.mode != null && !transport.awaitsDecision()) {
            assertThat(adopted.getLast().transport().mode())
                    .as("AP-04 another mode makes a new version")
                    .isEqualTo(transport.mode);
        }
    }

    private void hear(ExternalFact fact, LocalDate today) {
        transport.hear(fact, transport.granted);
        switch (fact) {
            case ExternalFact.CaseClosed f -> closed = true;
            case ExternalFact.ReassessmentOpened f -> {
                offerDue |= closed;
                closed = false;
            }
            case ExternalFact.Granted f -> offerDue = false;
            case ExternalFact.Assessed f -> measures = f.otherMeasures();
            case ExternalFact.PlacementOrdered f ->
                places.merge(
                        f.placementId(),
                        new Place(f.supplierId(), null),
                        (old, it) -> new Place(it.supplier(), old.lastDay()));
            case ExternalFact.PlacementRejected f ->
                places.computeIfPresent(f.placementId(), (id, old) -> new Place(null, old.lastDay()));
            case ExternalFact.PlacementStarted f ->
                places.merge(
                        f.placementId(),
                        new Place(f.supplierId(), null),
                        (old, it) -> new Place(it.supplier() == null ? old.supplier() : it.supplier(), old.lastDay()));
            case ExternalFact.PlacementEnded f ->
                places.merge(
                        f.placementId(), new Place(null, f.on()), (old, it) -> new Place(old.supplier(), it.lastDay()));
            default -> {}
        }
    }

    // AP-01
    private void offered(Offer offer, LocalDate today) {
        assertThat(offer.offeredOn()).as("AP-01 not in the future").isBeforeOrEqualTo(today);
        if (offered != null) {
            met("offered again");
        }
        offered = offer.offeredOn();
        accepted = false;
        offerDue = false;
    }

    // AP-02
    private void answered(Offer.Answer answer, boolean yes, LocalDate today) {
        nothingWithoutOffer();
        assertThat(offered).as("AP-02 only an offer is answered").isNotNull();
        assertThat(answer.on()).as("AP-02 after the offer").isBetween(Objects.requireNonNull(offered), today);
        assertThat(answer.recordedBy().role() == Role.VISITATOR
                        || answer.recordedBy()
                                .role()
                                .name()
                                .equals(answer.party().name()))
                .as("RP-01 nobody answers for another")
                .isTrue();
        accepted = yes;
        counted = null;
        ended = false;
        changing = true;
        toldDue = false;
        toldOverdue = false;
        if (!yes) {
            inForce = false;
            met("declined");
        }
    }

    /** One that only follows the transport stands until a plan is adopted. */
    // AP-02, C1
    private void ordered(@Nullable ServiceOrder last, ServiceOrder order, LocalDate today) {
        boolean follows = last != null
                && order.purpose().equals(last.purpose())
                && order.goals().equals(last.goals())
                && !order.transport().equals(last.transport());
        assertThat(accepted && !follows)
                .as("AP-02 an order stands for a declined plan")
                .isFalse();
        assertThat(said(order.purpose()) && said(order.intervention()))
                .as("AP-02 purpose")
                .isTrue();
        assertThat(order.goals()).as("AP-02 goals").isNotEmpty();
        states(order.transport(), today, "ordered");
    }

    // AP-01
    private void nothingWithoutOffer() {
        assertThat(offerDue).as("AP-01 a new application, a new offer").isFalse();
    }

    private void adopted(AdoptedPlan plan, LocalDate today) {
        assertThat(accepted)
                .as("AP-02 nobody gets a plan that was not accepted")
                .isTrue();
        assertThat(adopted).as("AP-03 versions count up").allMatch(it -> it.version() < plan.version());
        nothingWithoutOffer();
        var content = plan.content();
        complete(content);
        assertThat(said(plan.citizensView().words()) ^ said(plan.citizensView().missingBecause()))
                .as("AP-05 the citizen's view")
                .isTrue();
        agreed(Objects.requireNonNull(plan.agreement(), "RP-01 who agreed, or why nobody did"), today);
        involved(content.involvement(), "adopted with other measures");
        agreed(content.involvement(), content);
        states(plan.transport(), today, "adopted");
        if (inForce && !changing) {
            met("adopted again for another mode");
        }
        if (!inForce || changing) {
            counted = today;
            toldDue = false;
            toldOverdue = false;
        }
        changing = false;
        inForce = true;
        adopted.add(plan);
    }

    // RP-01
    private static void agreed(PartyAgreement agreement, LocalDate today) {
        boolean somebody = agreement.by() != null && agreement.on() != null;
        assertThat(somebody ^ said(agreement.missingBecause()))
                .as("RP-01 who agreed, or why nobody did")
                .isTrue();
        if (somebody) {
            assertThat(agreement.on()).as("RP-01 said by today").isBeforeOrEqualTo(today);
        }
    }

    // AP-03
    private static void stated(Confidential section) {
        assertThat(said(section)).as("AP-03 purpose and intervention").isTrue();
        assertThat(section.text().toLowerCase(Locale.ROOT))
                .as("AP-03 always relevant")
                .doesNotContain("ikke relevant");
    }

    // AP-03, R4, R5
    private static void complete(PlanContent content) {
        stated(Objects.requireNonNull(content.purpose(), "AP-03 purpose"));
        stated(Objects.requireNonNull(content.intervention(), "AP-03 intervention"));
        var duration = Objects.requireNonNull(content.duration(), "AP-03 duration");
        assertThat(duration.kind() == ExpectedDuration.Kind.PERMANENT || said(duration.text()))
                .as("AP-03 how long")
                .isTrue();
        for (var subject : SpecialMatter.Subject.values()) {
            var answers = content.matters().stream()
                    .filter(it -> it.subject() == subject)
                    .toList();
            assertThat(answers).as("AP-03 " + subject).hasSize(1);
            assertThat(said(answers.getFirst().text()) ^ said(answers.getFirst().notRelevant()))
                    .as("AP-03 answered or not relevant: " + subject)
                    .isTrue();
        }
        boolean present = content.participants().stream().anyMatch(it -> it.role() == Participant.Role.CITIZEN);
        assertThat(present ^ said(content.citizenAbsence()))
                .as("AP-05 with the citizen")
                .isTrue();
        assertThat(content.goals())
                .as("R5 goals")
                .isNotEmpty()
                .allMatch(it -> said(it.text())
                        && it.theme() != null
                        && said(it.measure())
                        && (!present || said(it.citizensGoal())));
    }

    // AP-04, R49, TR-03
    private void states(TransportSection section, LocalDate today, String kind) {
        assertThat(transport.asked)
                .as("AP-04 what is asked for is decided first")
                .isFalse();
        assertThat(transport.awaitsDecision()).as("TR-03 by a decision").isFalse();
        assertThat(section.mode()).as("AP-04 the granted mode").isEqualTo(transport.mode);
        if (section.mode() != null) {
            met(kind + " with a mode");
            return;
        }
        var absence = Objects.requireNonNull(section.absence());
        met(kind + " as " + absence);
        if (absence == TransportSection.Absence.NOT_GRANTED) {
            assertThat(transport.refused).as("AP-04 only a refusal is one").isTrue();
            assertThat(said(section.reason())).as("AP-04 with a reason").isTrue();
        } else {
            var word = Objects.requireNonNull(section.word());
            assertThat(said(word.words())).as("AP-04 in the citizen's words").isTrue();
            assertThat(word.saidOn()).as("AP-04 said before").isBeforeOrEqualTo(today);
        }
    }

    private void followedUp(FollowUp held, LocalDate today) {
        assertThat(inForce).as("AP-07 a plan in force").isTrue();
        var plan = adopted.getLast();
        assertThat(held.heldOn()).as("AP-07 on a day of that plan").isBetween(plan.adoptedOn(), today);
        assertThat(said(held.citizensView())).as("AP-07 with the citizen").isTrue();
        assertThat(held.benefits().stream()
                        .map(FollowUp.GoalBenefit::goal)
                        .sorted()
                        .toList())
                .as("R33 each goal once")
                .isEqualTo(plan.content().goals().stream()
                        .map(Goal::number)
                        .sorted()
                        .toList());
        involved(held.involvement(), "followed up with other measures");
        if (held.result() == FollowUp.Result.CONTINUE) {
            agreed(held.involvement(), plan.content());
        }
        met("follow-up " + held.result());
        counted = held.heldOn();
        changing = held.result() == FollowUp.Result.CHANGE;
        ended = held.result() == FollowUp.Result.END;
        toldDue = false;
        toldOverdue = false;
    }

    // AP-06
    private void involved(List<Involvement> involvement, String kind) {
        for (var measure : measures) {
            var entries = involvement.stream()
                    .filter(it -> it.section().equals(measure.section())
                            && it.supplierId().equals(measure.supplierId()))
                    .toList();
            assertThat(entries).as("AP-06 " + measure).isNotEmpty();
            assertThat(entries.stream()
                            .allMatch(it -> it.kind() != Involvement.Kind.INVITED_DECLINED || said(it.reason())))
                    .as("AP-06 declined with a reason")
                    .isTrue();
            met(kind);
        }
    }

    // R36
    private void agreed(List<Involvement> involvement, PlanContent content) {
        for (var measure : measures) {
            boolean declined = involvement.stream()
                    .anyMatch(it -> measure.is(it.section(), it.supplierId())
                            && it.kind() == Involvement.Kind.INVITED_DECLINED);
            assertThat(declined
                            || content.agreements().stream().anyMatch(it -> measure.is(it.section(), it.supplierId())))
                    .as("R36 agreed with " + measure)
                    .isTrue();
        }
    }

    private static List<AdoptedPlan> versions(ActionPlan plan) {
        return Stream.concat(
                        plan.versions().superseded().stream(),
                        Stream.ofNullable(plan.versions().adopted()))
                .collect(Collectors.toList());
    }

    private static boolean said(@Nullable Confidential text) {
        return text != null && !text.isBlank();
    }

    private static void met(String kind) {
        MET.merge(kind, 1, Integer::sum);
    }
}

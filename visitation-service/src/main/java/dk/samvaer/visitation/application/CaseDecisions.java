package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.rules.Readiness;
import dk.samvaer.visitation.domain.rules.TargetGroup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Hears, approves, issues and records the receipt of decisions. */
@Service
public class CaseDecisions {
    private final Cases cases;
    private final Citizens citizens;
    private final Suppliers suppliers;
    private final VisitationSettings settings;
    private final Clock clock;

    CaseDecisions(Cases cases, Citizens citizens, Suppliers suppliers, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the rules propose from the assessment; empty while there is none. */
    public Optional<TargetGroup.Proposed> proposed(UUID id) {
        return new Deciding(cases.read(id).state(), now()).proposed();
    }

    /** What is missing before the newest draft can be issued, or before a draft can be made. */
    public Readiness readiness(UUID id) {
        var theCase = cases.read(id).state();
        return theCase.decisions()
                .inDrafting()
                .map(it -> readiness(theCase, it.id()))
                .orElseGet(() -> Readiness.of(theCase));
    }

    /** What is missing before that draft can be issued. */
    public Readiness readiness(UUID id, UUID decisionId) {
        var theCase = cases.read(id).state();
        requireKnown(theCase, decisionId);
        return readiness(theCase, decisionId);
    }

    /**
     * @param answerBy null for the municipality's usual time
     * @param proof where the letter is filed, if it was sent before today
     */
    public Versioned<Case> hear(
            UUID id,
            long version,
            UUID decisionId,
            LocalDate sentOn,
            @Nullable LocalDate answerBy,
            Confidential facts,
            @Nullable Confidential proof,
            Actor by) {
        var lastDay = answerBy == null ? sentOn.plus(settings.answerHearingWithin(sentOn)) : answerBy;
        var hearing = Hearing.sent(sentOn, lastDay, facts, proof);
        return change(
                id,
                version,
                decisionId,
                (it, citizen) ->
                        it.hear(decisionId, hearing, settings.answerHearingAtLeast(sentOn), citizen.birthDate(), by));
    }

    public Versioned<Case> answerHearing(UUID id, long version, UUID decisionId, Confidential answer, Actor by) {
        return cases.change(
                id,
                version,
                by,
                Act.ANSWER_HEARING,
                c -> known(c, decisionId).deciding(now(), settings.choices()).answer(decisionId, answer, by));
    }

    public Versioned<Case> requestApproval(UUID id, long version, UUID decisionId, Actor by) {
        return change(
                id, version, decisionId, (it, citizen) -> it.requestApproval(decisionId, citizen.birthDate(), by));
    }

    public Versioned<Case> approve(
            UUID id, long version, UUID decisionId, @Nullable Confidential reason, Actor leader) {
        return change(
                id, version, decisionId, (it, citizen) -> it.approve(decisionId, citizen.birthDate(), reason, leader));
    }

    public Versioned<Case> refuseApproval(
            UUID id, long version, UUID decisionId, @Nullable Confidential reason, Actor leader) {
        return change(id, version, decisionId, it -> it.refuseApproval(decisionId, reason, leader));
    }

    public Versioned<Case> ready(UUID id, long version, UUID decisionId, Actor by) {
        var unregistered = unregistered(id, decisionId);
        return change(id, version, decisionId, (it, citizen) -> {
            unregistered.ifPresent(Cases::refuse);
            return it.ready(decisionId, citizen.birthDate(), by);
        });
    }

    public Versioned<Case> issue(UUID id, long version, UUID decisionId, Delivery delivery, Actor by) {
        var unregistered = unregistered(id, decisionId);
        return change(id, version, decisionId, (it, citizen) -> {
            unregistered.ifPresent(Cases::refuse);
            var dispatch = citizen.dispatch(delivery, DanishTime.day(now()));
            return it.issue(decisionId, dispatch, citizen.birthDate(), settings.authority(), by);
        });
    }

    /**
     * @param receivedOn proven receipt; null where it is presumed from the day on which the decision was sent
     * @param guidance whether the citizen was told how to complain
     */
    public Versioned<Case> received(
            UUID id,
            long version,
            UUID decisionId,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            boolean guidance) {
        var period = settings.complaintPeriod();
        return change(id, version, decisionId, it -> it.received(decisionId, sentOn, receivedOn, guidance, period));
    }

    public Versioned<Case> suspendPeriod(
            UUID id, long version, UUID decisionId, DecisionReceipt.Suspension suspension) {
        var period = settings.complaintPeriod();
        return change(id, version, decisionId, it -> it.suspendPeriod(decisionId, suspension, period));
    }

    /** The register may have changed since the draft was written. */
    // SU-01
    private Optional<RuleViolation> unregistered(UUID id, UUID decisionId) {
        return cases.find(id)
                .filter(it -> it.decisions().contains(decisionId))
                .map(it -> it.decisions().get(decisionId).recommendation())
                .flatMap(suppliers::refusal);
    }

    private Versioned<Case> change(UUID id, long version, UUID decisionId, Function<Deciding, List<CaseEvent>> act) {
        return cases.change(id, version, c -> act.apply(known(c, decisionId).deciding(now(), settings.choices())));
    }

    private Versioned<Case> change(
            UUID id, long version, UUID decisionId, BiFunction<Deciding, Citizen, List<CaseEvent>> act) {
        return cases.change(
                id,
                version,
                (CaseActs c, Citizen citizen) ->
                        act.apply(known(c, decisionId).deciding(now(), settings.choices()), citizen));
    }

    private Readiness readiness(Case theCase, UUID decisionId) {
        var birthDate = citizens.require(theCase.citizenId()).birthDate();
        return new Deciding(theCase, now(), settings.choices()).readiness(decisionId, birthDate);
    }

    /** @throws NotFound where the case has no such decision */
    static CaseActs known(CaseActs acts, UUID decisionId) {
        requireKnown(acts.theCase(), decisionId);
        return acts;
    }

    private static void requireKnown(Case theCase, UUID decisionId) {
        NotFound.unless(theCase.decisions().contains(decisionId), "decisions", decisionId);
    }

    private Instant now() {
        return clock.instant();
    }
}

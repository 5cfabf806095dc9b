package dk.samvaer.visitation.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AsOf;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.cases.Carried;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.persistence.CasesQueries;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Opens, reads, lists and assigns cases, and applies to them what the other services report. */
@Service
public class Cases {
    /** The citizen has an open case already. */
    public static final String OPEN_ALREADY = "CASE_OPEN_ALREADY";

    private final Aggregates<Case, CaseEvent> cases;
    private final CasesQueries queries;
    private final Citizens citizens;
    private final AccessRecorder accesses;
    private final VisitationSettings settings;
    private final Clock clock;

    Cases(
            Aggregates<Case, CaseEvent> cases,
            CasesQueries queries,
            Citizens citizens,
            AccessRecorder accesses,
            VisitationSettings settings,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.citizens = citizens;
        this.accesses = accesses;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> open(Creation creation, UUID citizenId, Enquiry enquiry) {
        var citizen = citizens.require(citizenId);
        var second = otherOpen(citizenId, creation.id()).map(this::refusalOfSecond);
        return cases.create(creation, id -> {
            second.ifPresent(Cases::refuse);
            return Case.open(id, citizen.id(), enquiry, settings.decideWithin(DanishTime.day(now())), now());
        });
    }

    /** The refusal of a second open case, with the id of the first; of two requests at once the index lets only one pass. */
    RuleViolation refusalOfSecond(UUID open) {
        boolean visible = !cases.readVisible(List.of(open)).isEmpty();
        return new RuleViolation(OPEN_ALREADY, visible ? open : null);
    }

    static void refuse(RuleViolation refusal) {
        throw refusal;
    }

    /** The case that the citizen of this one has open beside it. */
    Optional<UUID> otherOpen(UUID id) {
        return find(id).flatMap(it -> otherOpen(it.citizenId(), id));
    }

    private Optional<UUID> otherOpen(UUID citizenId, UUID id) {
        return queries.openOfCitizen(citizenId).stream()
                .filter(it -> !it.equals(id))
                .findFirst();
    }

    /** Reads a case without the access check, for the service's own use. */
    Optional<Case> find(UUID id) {
        return cases.find(id);
    }

    public Versioned<Case> read(UUID id) {
        return cases.read(id);
    }

    /** Lists cases; a representative sees those of the citizen only while the mandate covers that. */
    // RP-01, RP-02, DP-04
    public Page<CasesQueries.ListedCase> list(CasesQueries.Filter filter, Paging paging, Caller reader) {
        var own = reader.onlyCitizen();
        if (own != null && reader.role().actsForAnother()) {
            citizens.requireMayRead(own, reader.actor());
        }
        var page = queries.find(filter.only(own), paging);
        accesses.listed("Case", page.map(CasesQueries.ListedCase::shown).items());
        return page;
    }

    public AsOf<Case> readAsOf(UUID id, Instant moment) {
        return cases.readAsOf(id, moment);
    }

    public Versioned<Case> assign(UUID id, long version, String assignee, Actor by) {
        return change(id, version, c -> c.administering(now()).assign(assignee, by));
    }

    public Versioned<Case> completeAssessment(UUID id, long version, Actor by) {
        return change(id, version, c -> c.assessing(now()).complete(by));
    }

    public Versioned<Case> reaffirm(UUID id, long version, Set<Carried.Part> parts, Confidential reason, Actor by) {
        return change(id, version, c -> c.assessing(now()).reaffirm(parts, reason, by));
    }

    public Versioned<Case> cancelAssessment(UUID id, long version, Confidential reason, Actor by) {
        return change(id, version, c -> c.assessing(now()).cancel(reason, by));
    }

    public void note(EventEnvelope event, UUID id, ExternalFact fact) {
        cases.applyEvent(id, event, it -> it.note(fact));
    }

    /** Changes a case by one act. */
    Versioned<Case> change(UUID id, long version, Function<CaseActs, List<CaseEvent>> act) {
        return cases.change(id, version, it -> act.apply(new CaseActs(it)));
    }

    /** Changes a case by one act that depends on the citizen, who is read before. */
    Versioned<Case> change(UUID id, long version, BiFunction<CaseActs, Citizen, List<CaseEvent>> act) {
        var citizen = cases.find(id).map(Case::citizenId).flatMap(citizens::find);
        return cases.change(id, version, it -> act.apply(new CaseActs(it), Citizens.requireKnown(citizen)));
    }

    /** Changes a case by one act of the citizen, or of somebody whose mandate covers it. */
    // RP-01, RP-02
    Versioned<Case> change(UUID id, long version, Actor by, Act what, Function<CaseActs, List<CaseEvent>> act) {
        return change(id, version, by, what, (c, ignored) -> act.apply(c));
    }

    /** Changes a case by such an act that depends on the citizen. */
    Versioned<Case> change(
            UUID id, long version, Actor by, Act what, BiFunction<CaseActs, Citizen, List<CaseEvent>> act) {
        var who = citizens.loggedIn(by);
        return change(id, version, (CaseActs c, Citizen citizen) -> {
            Citizens.requireMayAct(citizen, who, what, DanishTime.day(now()));
            return act.apply(c, citizen);
        });
    }

    /** Applies another service's event by one act that knows what to do when the person has been erased. */
    void applyEventAlways(EventEnvelope event, UUID id, Function<CaseActs, List<CaseEvent>> act) {
        cases.applyEvent(id, event, it -> act.apply(new CaseActs(it)));
    }

    /** Applies another service's event by one act; an event about an erased person is ignored. */
    void applyEvent(EventEnvelope event, UUID id, Function<CaseActs, List<CaseEvent>> act) {
        cases.applyEvent(id, event, it -> it.administration().erased() ? List.of() : act.apply(new CaseActs(it)));
    }

    private Instant now() {
        return clock.instant();
    }
}

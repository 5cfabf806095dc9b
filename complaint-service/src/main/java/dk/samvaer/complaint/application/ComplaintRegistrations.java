package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.ProcedureRules;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.Registration;
import dk.samvaer.complaint.domain.Supplement;
import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Taking complaints in, binding them to their decision, and what is added to them. */
@Service
public class ComplaintRegistrations {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintRegistrations.class);

    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final Complainants complainants;
    private final ComplaintsQueries queries;
    private final FurtherComplaints further;
    private final ComplaintPeriods periods;
    private final ComplaintSettings settings;
    private final Clock clock;

    ComplaintRegistrations(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            Complainants complainants,
            ComplaintsQueries queries,
            FurtherComplaints further,
            ComplaintPeriods periods,
            ComplaintSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.complainants = complainants;
        this.queries = queries;
        this.further = further;
        this.periods = periods;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Registers a complaint.
     *
     * @param caseId the case in which it waits for a decision that is not known yet; null refuses to wait
     */
    public Versioned<Complaint> register(Creation creation, Received received, @Nullable UUID caseId, Caller caller) {
        var complete = complainants.by(caller, received);
        return caseId == null || decisions.find(received.decisionId()).isPresent()
                ? register(creation, complete, decisions.decision(received.decisionId()))
                : await(creation, complete, decisions.readCase(caseId), caller);
    }

    /** A receipt that is proven at the same time counts too. */
    private Versioned<Complaint> register(Creation creation, Received received, KnownDecision decision) {
        complainants.requireMandate(received, decision.citizenId(), today());
        bindWaiting(decision);
        var rules = settings.procedureOn(received.receivedOn());
        var complainedOf = further.complainedOf(decision.id());
        var created = complaints.create(
                creation, id -> Registration.register(id, received, decision, complainedOf, rules, clock.instant()));
        return periods.timedAnew(decision, created.state().id())
                ? complaints.read(created.state().id())
                : created;
    }

    /** A decision that becomes known at the same time is found too. */
    private Versioned<Complaint> await(Creation creation, Received received, KnownCase known, Caller caller) {
        complainants.requireMandate(received, known.citizenId(), today());
        var rules = settings.procedureOn(received.receivedOn());
        var created = caller.role().isOfPrivatePerson()
                ? awaitInPlace(creation, received, known, rules)
                : complaints.create(creation, id -> Registration.await(id, received, known, rules, clock.instant()));
        decisions.find(received.decisionId()).ifPresent(this::bindWaiting);
        return complaints.read(created.state().id());
    }

    /** Of several who wait from the same moment on, each tries the next place that is free. */
    private Versioned<Complaint> awaitInPlace(
            Creation creation, Received received, KnownCase known, ProcedureRules rules) {
        int places = rules.waitingAtMost();
        for (int tries = 1; ; tries++) {
            int place = queries.freePlace(known.id(), places);
            try {
                return complaints.create(
                        creation, id -> Registration.await(id, received, known, place, rules, clock.instant()));
            } catch (RuleViolation refused) {
                boolean taken = refused.code().equals(Registration.TOO_MANY_WAIT) && place <= places;
                if (!taken || tries > places) {
                    throw refused;
                }
            }
        }
    }

    /** Binds the complaint that waits for the decision, if one does. */
    public void decisionKnown(UUID decisionId) {
        decisions.find(decisionId).ifPresent(this::bindWaiting);
    }

    /** The same once the decision is issued; one that was closed since it was not known is opened again. */
    // CP-13
    public void decisionIssued(UUID decisionId) {
        decisionKnown(decisionId);
        decisions
                .find(decisionId)
                .ifPresent(it -> queries.closedWithout(it.caseId(), decisionId).forEach(id -> bind(id, it)));
    }

    private void bindWaiting(KnownDecision decision) {
        queries.waitingFor(decision.caseId(), decision.id()).forEach(id -> bind(id, decision));
    }

    /** One that came while another about the same decision was open waits on, for the complaint officer to see. */
    private void bind(UUID id, KnownDecision decision) {
        try {
            var complainedOf = further.complainedOf(decision.id());
            complaints.changeInternally(id, it -> it.receiving(clock.instant()).decisionKnown(decision, complainedOf));
            periods.timedAnew(decision, id);
        } catch (RuleViolation taken) {
            LOG.info("complaint {} waits on: {}", id, taken.code());
        }
    }

    /** Binds a complaint that waits to another decision of its case than the one it named. */
    public Versioned<Complaint> nameDecision(UUID id, long version, UUID decisionId) {
        var decision = decisions.decision(decisionId);
        var complainedOf = further.complainedOf(decisionId);
        var named = complaints.change(
                id, version, it -> it.receiving(clock.instant()).nameDecision(decision, complainedOf));
        return periods.timedAnew(decision, id) ? complaints.read(id) : named;
    }

    /** Closes a complaint that waits and is about no decision; one that becomes known at the same time is found all the same. */
    // FVL § 7; CP-13
    public Versioned<Complaint> closeWithoutDecision(UUID id, long version, NoDecision why) {
        var named = complaints.read(id).state().received().decisionId();
        var decision = decisions.find(named).orElse(null);
        complaints.change(id, version, it -> it.receiving(clock.instant()).closeWithoutDecision(why, decision));
        if (decision == null) {
            decisionIssued(named);
        }
        return complaints.read(id);
    }

    /** Adds grounds, a reason for lateness or further lines to an open complaint. */
    public Versioned<Complaint> supplement(UUID id, long version, Supplement supplement) {
        var about = complaints.read(id).state().received().decisionId();
        var decision = decisions.find(about).orElse(null);
        var changed = complaints.change(
                id, version, it -> it.receiving(clock.instant()).supplement(supplement, decision));
        return decision != null && periods.timedAnew(decision, id) ? complaints.read(id) : changed;
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}

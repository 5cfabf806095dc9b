package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.TRANSPORT;
import static dk.samvaer.local.platform.Part.VISITATION;

import dk.samvaer.local.platform.SupplierSystem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The supplier's own system says that the need has changed; a reassessment leads to a new decision. */
final class ChangedNeed {
    private static final String OWN_TRANSPORT = "INTERNAL_DISABILITY_TRANSPORT";

    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    ChangedNeed(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        told.chapter("III. The need changes");
        report();
        reassess();
        askForOtherTransport();
        decideAnew();
        adoptPlanAnew();
    }

    private void report() {
        facts.reportEventId = UUID.randomUUID().toString();
        byte[] report = Reports.needChanged(
                facts.reportEventId, facts.caseId, facts.placementId, cast.now(), "Two days are not enough any more.");
        told.step(
                "The supplier's own system",
                "publishes need-changed on its Kafka topic",
                () -> told.note("Published to " + publish(report)),
                "report.accepted.v1",
                "supplier.need-change-reported.v1",
                "visitation.reassessment-opened.v1",
                "visitation.need-change-received.v1",
                "report.followed-up.v1");
        facts.reassessmentId = told.flows().stream()
                .filter(flow -> flow.type().equals("visitation.reassessment-opened.v1"))
                .map(flow -> flow.data().path("reassessmentId").asString())
                .findFirst()
                .orElseThrow();
        Actors.untilShows(cast.visitator, VISITATION, theCase(), "/state", "REASSESSING");
        told.note("One reassessment is open; the grant stays as it is meanwhile.");
    }

    /** What the broker may have had is sent again when it is back, as a supplier's system does. */
    private String publish(byte[] report) {
        SupplierSystem nsv = new SupplierSystem(cast.addresses(), "nsv");
        return Patience.untilPresent("the broker takes the report", () -> {
            try {
                return Optional.of(nsv.publish(report));
            } catch (IllegalStateException away) {
                return Optional.empty();
            }
        });
    }

    private void reassess() {
        told.step(
                "Visitator",
                "assesses anew with the citizen",
                () -> {
                    Actors.put(
                            cast.visitator,
                            VISITATION,
                            theCase(),
                            "/assessment",
                            Assessment.of(facts.name, 3, 70, "Needs the rhythm of more days."));
                    Actors.post(cast.visitator, VISITATION, theCase(), "/assessment/completion", Map.of());
                },
                "visitation.assessment-completed.v1");
    }

    private void decideAnew() {
        told.step(
                "Visitator",
                "issues a new decision: CHANGE to three days a week and to the municipality's own transport",
                () -> {
                    facts.changeDecisionId =
                            Decisions.draft(cast, facts, Decisions.change(facts.today, facts.reassessmentId));
                    Decisions.issue(cast, facts, facts.changeDecisionId);
                },
                "visitation.decision-issued.v1",
                "visitation.grant-changed.v1",
                "visitation.reassessment-closed.v1",
                "transport.transport-changed.v1",
                "report.followed-up.v1");
        told.step(
                "Visitator",
                "notes when the citizen has the letter",
                () -> Decisions.notify(cast, facts, facts.changeDecisionId),
                "visitation.decision-notified.v1");
        Actors.untilShows(cast.visitator, SUPPLIER, "/v1/placements/" + facts.placementId, "/daysPerWeek", "3");
        Actors.untilShows(cast.visitator, TRANSPORT, "/v1/transport-grants/" + facts.transportId, "/daysPerWeek", "3");
        told.note("The placement and the transport follow: three days.");
    }

    private void askForOtherTransport() {
        told.step(
                "Visitator",
                "writes down what the citizen asks for: a third day, and the municipality's own bus",
                () -> Actors.post(
                        cast.visitator,
                        VISITATION,
                        theCase(),
                        "/wishes",
                        Map.of(
                                "speaker", "CITIZEN",
                                "saidOn", facts.today.toString(),
                                "channel", "ORAL",
                                "words", "Three days, and the same driver every time.",
                                "asked",
                                        Map.of(
                                                "subject",
                                                "CHANGE",
                                                "daysPerWeek",
                                                3,
                                                "transportMode",
                                                OWN_TRANSPORT))));
        told.step(
                "Visitator",
                "proposes the municipality's own transport, which waits for the decision",
                () -> Actors.post(
                        cast.visitator,
                        TRANSPORT,
                        "/v1/transport-grants/" + facts.transportId,
                        "/terms",
                        Map.of(
                                "mode",
                                OWN_TRANSPORT,
                                "from",
                                facts.today.toString(),
                                "text",
                                "A fixed driver makes it calmer.")),
                "transport.transport-change-proposed.v1");
        Actors.untilShows(cast.visitator, VISITATION, theCase(), "/transports/0/mode", OWN_TRANSPORT);
    }

    private void adoptPlanAnew() {
        String plan = "/v1/action-plans/" + facts.planId;
        Actors.untilShows(cast.visitator, PLAN, plan, "/transportMode", OWN_TRANSPORT);
        told.step(
                "Visitator",
                "adopts the plan's new version; the supplier's plan is to be reviewed",
                () -> Actors.post(
                        cast.visitator, PLAN, plan, "/adoption", PlanContent.adoption("She likes the driver.", facts)),
                "plan.plan-adopted.v1",
                "plan.pedagogical-plan-review-needed.v1");
    }

    private String theCase() {
        return "/v1/cases/" + facts.caseId;
    }
}

package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.TRANSPORT;

import java.util.List;
import java.util.Map;

/** The action plan is offered and written with the citizen, and says how she gets there. */
final class PlanAndTransport {
    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    PlanAndTransport(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        offerPlan();
        acceptPlan();
        askForTransport();
        grantTransport();
        adoptPlan();
    }

    /** She wants no plan; the transport is granted all the same. */
    void tellWithoutPlan() {
        offerPlan();
        declinePlan();
        askForTransport();
        grantTransport();
    }

    /** She wants no plan either; the request that the assessment made is refused. */
    void tellWithRefusedTransport() {
        offerPlan();
        declinePlan();
        refuseTransport();
    }

    /** The request stands since the assessment was completed; nobody has asked. */
    private void refuseTransport() {
        facts.transportId = Actors.firstOf(cast.visitator, TRANSPORT, "/v1/transport-grants?caseId=" + facts.caseId)
                .path("id")
                .asString();
        told.step(
                "Visitator",
                "assesses the way there and refuses transport, which the municipality may grant and need not",
                () -> {
                    transportAct(
                            "/assessment", Map.of("text", "Walks well and can take the bus.", "movingAbout", "LIGHT"));
                    transportAct("/refusal", Map.of("reason", "The bus stops at the door of the offer."));
                },
                "transport.transport-refused.v1");
    }

    /** After a refusal she asks again, and gets a taxi: at the municipality's discretion, with a reason. */
    void askAgainAndGrant() {
        askForTransport();
        told.step(
                "Visitator",
                "assesses the way there again and grants a taxi",
                () -> {
                    transportAct(
                            "/assessment",
                            Map.of("text", "The bus no longer runs in the morning.", "movingAbout", "MODERATE"));
                    transportAct(
                            "/grant",
                            Map.of(
                                    "mode", "TAXI",
                                    "from", facts.today.toString(),
                                    "reason", "She cannot get there otherwise."));
                },
                "transport.transport-granted.v1");
    }

    /** The order says what a plan would have said. */
    void recordServiceOrder() {
        Actors.untilShows(cast.visitator, PLAN, thePlan(), "/transportMode", "TAXI");
        told.step(
                "Visitator",
                "records the service order in the plan's place, with goals and the granted transport",
                () -> Actors.post(cast.visitator, PLAN, thePlan(), "/service-order", PlanContent.serviceOrder()),
                "plan.service-order-recorded.v1");
    }

    private void offerPlan() {
        facts.planId = Actors.firstOf(cast.visitator, PLAN, "/v1/action-plans?caseId=" + facts.caseId)
                .path("id")
                .asString();
        told.step(
                "Visitator",
                "offers an action plan (section 141)",
                () -> Actors.post(
                        cast.visitator,
                        PLAN,
                        thePlan(),
                        "/offer",
                        Map.of("offeredOn", facts.today.toString(), "channel", "MEETING")),
                "plan.plan-offered.v1");
    }

    private void declinePlan() {
        told.step(
                "Citizen",
                "declines the offer",
                () -> Actors.post(
                        cast.citizen(facts.citizenId),
                        PLAN,
                        thePlan(),
                        "/refusal",
                        Map.of("declinedOn", facts.today.toString(), "declinedBy", "CITIZEN")),
                "plan.plan-declined.v1");
    }

    private void acceptPlan() {
        told.step(
                "Citizen",
                "accepts the offer",
                () -> Actors.post(
                        cast.citizen(facts.citizenId),
                        PLAN,
                        thePlan(),
                        "/acceptance",
                        Map.of("acceptedOn", facts.today.toString(), "acceptedBy", "CITIZEN")));
    }

    private void askForTransport() {
        told.step(
                "Citizen",
                "asks for transport",
                () -> {
                    // Who asks before transport-service has heard of the assessment finds none, and nothing is
                    // requested by itself any more.
                    Actors.firstOf(cast.visitator, TRANSPORT, "/v1/transport-grants?caseId=" + facts.caseId);
                    facts.transportId = Actors.create(
                            cast.citizen(facts.citizenId),
                            TRANSPORT,
                            "/v1/transport-grants",
                            Map.of("caseId", facts.caseId, "requestedBy", "CITIZEN"));
                },
                "transport.transport-requested.v1");
    }

    private void grantTransport() {
        told.step(
                "Visitator",
                "assesses the way there and grants a taxi",
                () -> {
                    transportAct(
                            "/assessment",
                            Map.of(
                                    "text",
                                    "Cannot travel alone by bus.",
                                    "movingAbout",
                                    "SEVERE",
                                    "needs",
                                    List.of("ESCORT"),
                                    "practicalNeeds",
                                    List.of("Calls before the door.")));
                    transportAct("/grant", Map.of("mode", "TAXI", "from", facts.today.toString()));
                },
                "transport.transport-granted.v1");
    }

    private void transportAct(String act, Object body) {
        Actors.post(cast.visitator, TRANSPORT, "/v1/transport-grants/" + facts.transportId, act, body);
    }

    private void adoptPlan() {
        told.step(
                "Visitator",
                "writes the plan with the citizen and adopts it, with the granted transport",
                () -> {
                    Actors.put(cast.visitator, PLAN, thePlan(), "/content", PlanContent.whole(facts.name));
                    Actors.untilShows(cast.visitator, PLAN, thePlan(), "/transportMode", "TAXI");
                    Actors.post(
                            cast.visitator,
                            PLAN,
                            thePlan(),
                            "/adoption",
                            PlanContent.adoption("She looks forward to it.", facts));
                },
                "plan.plan-adopted.v1");
    }

    private String thePlan() {
        return "/v1/action-plans/" + facts.planId;
    }
}

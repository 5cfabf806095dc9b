package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.TRANSPORT;

import java.util.List;
import java.util.Map;

/** The action plan is offered and written with the citizen, and says how she gets there. */
final class PlanAndTransport {
    private final Cast cast;
    private final Facts facts;
    private final Told told;

    PlanAndTransport(Cast cast, Facts facts, Told told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        offerPlan();
        askForTransport();
        grantTransport();
        adoptPlan();
    }

    private void offerPlan() {
        facts.planId = Cast.firstOf(cast.visitator, PLAN, "/v1/action-plans?caseId=" + facts.caseId)
                .path("id")
                .asString();
        told.step(
                "Visitator",
                "offers an action plan (section 141)",
                () -> Cast.post(cast.visitator, PLAN, thePlan(), "/offer", Map.of("offeredOn", facts.today.toString())),
                "plan.plan-offered.v1");
        told.step(
                "Citizen",
                "accepts the offer",
                () -> Cast.post(
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
                    facts.transportId = Cast.create(
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
                            Map.of("text", "Cannot travel alone by bus.", "practicalNeeds", List.of("ESCORT")));
                    transportAct("/grant", Map.of("mode", "TAXI", "from", facts.today.toString()));
                },
                "transport.transport-granted.v1");
    }

    private void transportAct(String act, Object body) {
        Cast.post(cast.visitator, TRANSPORT, "/v1/transport-grants/" + facts.transportId, act, body);
    }

    private void adoptPlan() {
        told.step(
                "Visitator",
                "writes the plan with the citizen and adopts it, with the granted transport",
                () -> {
                    Cast.put(cast.visitator, PLAN, thePlan(), "/content", PlanContent.whole(facts.name));
                    Cast.untilShows(cast.visitator, PLAN, thePlan(), "/transportMode", "TAXI");
                    Cast.post(
                            cast.visitator,
                            PLAN,
                            thePlan(),
                            "/adoption",
                            Map.of("citizensView", "She looks forward to it."));
                },
                "plan.plan-adopted.v1");
    }

    private String thePlan() {
        return "/v1/action-plans/" + facts.planId;
    }
}

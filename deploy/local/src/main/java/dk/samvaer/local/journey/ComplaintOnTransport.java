package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.COMPLAINT;
import static dk.samvaer.local.platform.Part.VISITATION;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The citizen complains about the refusal of transport; the municipality upholds the complaint, and a new decision grants it. */
final class ComplaintOnTransport {
    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    ComplaintOnTransport(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        told.chapter("The complaint about transport");
        complain();
        uphold();
        new PlanAndTransport(cast, facts, told).askAgainAndGrant();
        decideAnew();
    }

    private void complain() {
        told.step(
                "Citizen",
                "complains about the refusal of transport, and about nothing else",
                () -> {
                    facts.complaintId =
                            Actors.create(cast.citizen(facts.citizenId), COMPLAINT, "/v1/complaints", complaint());
                },
                "complaint.complaint-received.v1",
                "visitation.reassessment-opened.v1");
        facts.reassessmentId = cast.visitator
                .get(VISITATION, theCase())
                .require(200)
                .body()
                .at("/reassessments/0/id")
                .asString();
    }

    private Map<String, Object> complaint() {
        return Map.of(
                "decisionId",
                facts.decisionId,
                "lineIds",
                List.of(transportLine()),
                "channel",
                "PORTAL",
                "grounds",
                "The bus does not run when I have to be there.",
                "complainant",
                Map.of("role", "CITIZEN"));
    }

    private String transportLine() {
        return told.flows().stream()
                .filter(flow -> flow.type().equals("visitation.decision-issued.v1"))
                .flatMap(flow -> flow.data().path("lines").valueStream())
                .filter(line -> line.path("subject").asString().equals("TRANSPORT"))
                .map(line -> line.path("lineId").asString())
                .findFirst()
                .orElseThrow();
    }

    private void uphold() {
        told.step(
                "Visitator",
                "looks at the decision again and upholds the complaint",
                () -> Actors.post(
                        cast.visitator,
                        VISITATION,
                        theCase(),
                        "/complaint-reviews",
                        Map.of(
                                "complaintId",
                                facts.complaintId,
                                "outcome",
                                "UPHELD",
                                "reasons",
                                "The bus does not run in the morning.")),
                "visitation.complaint-review-decided.v1");
    }

    private void decideAnew() {
        Patience.until(
                "visitation knows that transport is granted",
                () -> knowsGrant(
                        cast.visitator.get(VISITATION, theCase()).require(200).body()));
        told.step(
                "Visitator",
                "issues a new decision: CHANGE, which grants the transport and leaves the offer as it is",
                () -> {
                    facts.changeDecisionId =
                            Decisions.draft(cast, facts, Decisions.transportAlone(facts.today, facts.reassessmentId));
                    Decisions.issue(cast, facts, facts.changeDecisionId);
                },
                "visitation.decision-issued.v1",
                "visitation.reassessment-closed.v1");
    }

    private boolean knowsGrant(JsonNode shown) {
        return shown.path("transports")
                .valueStream()
                .anyMatch(it -> it.path("id").asString().equals(facts.transportId)
                        && it.path("status").asString().equals("GRANTED"));
    }

    private String theCase() {
        return "/v1/cases/" + facts.caseId;
    }
}

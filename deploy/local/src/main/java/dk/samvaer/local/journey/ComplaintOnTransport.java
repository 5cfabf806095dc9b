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

    /** The same complaint, maintained, and sent back by the appeals board; the new decision can be complained about again. */
    void tellRemitted() {
        told.chapter("The complaint about transport, which the appeals board sends back");
        complain();
        new ComplaintToTheBoard(cast, facts, told).maintainedAndRemitted();
        facts.reassessmentId = openReassessment();
        new PlanAndTransport(cast, facts, told).askAgainAndGrant();
        decideAnew();
        complainAgain();
    }

    private void complain() {
        told.step(
                "Citizen",
                "complains about the refusal of transport, and about nothing else",
                () -> {
                    facts.complaintId = Actors.create(
                            cast.citizen(facts.citizenId), COMPLAINT, "/v1/complaints", complaint(facts.decisionId));
                },
                "complaint.complaint-received.v1",
                "visitation.reassessment-opened.v1");
        facts.reassessmentId = openReassessment();
    }

    private void complainAgain() {
        told.step(
                "Citizen",
                "complains about the new decision",
                () -> {
                    facts.complaintId = Actors.create(
                            cast.citizen(facts.citizenId),
                            COMPLAINT,
                            "/v1/complaints",
                            complaint(facts.changeDecisionId));
                },
                "complaint.complaint-received.v1",
                "visitation.reassessment-opened.v1");
    }

    /** The latest one. */
    private String openReassessment() {
        JsonNode all =
                cast.visitator.get(VISITATION, theCase()).require(200).body().path("reassessments");
        return all.get(all.size() - 1).path("id").asString();
    }

    private Map<String, Object> complaint(String decisionId) {
        return Map.of(
                "decisionId",
                decisionId,
                "lineIds",
                List.of(transportLine(decisionId)),
                "channel",
                "PORTAL",
                "grounds",
                "The bus does not run when I have to be there.",
                "complainant",
                Map.of("role", "CITIZEN"));
    }

    private String transportLine(String decisionId) {
        return told.flows().stream()
                .filter(flow -> flow.type().equals("visitation.decision-issued.v1"))
                .filter(flow -> flow.data().path("decisionId").asString().equals(decisionId))
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

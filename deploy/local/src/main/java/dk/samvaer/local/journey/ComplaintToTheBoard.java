package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.COMPLAINT;
import static dk.samvaer.local.platform.Part.VISITATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The citizen complains within the deadline; the municipality maintains, the appeals board sends the case back. */
final class ComplaintToTheBoard {
    private static final int TO_IMPLEMENT_WEEKS = 4;

    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    ComplaintToTheBoard(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        told.chapter("IV. The complaint");
        complain();
        maintainedAndRemitted();
    }

    /** From the receipt of a complaint that is maintained to the board's sending the case back. */
    void maintainedAndRemitted() {
        letter("RECEIPT");
        maintain();
        reachTheBoard();
        letter("FORWARDING_NOTICE");
        recordOutcome();
        letter("OUTCOME");
    }

    private void complain() {
        told.step(
                "Citizen",
                "complains about the number of days, within the deadline",
                () -> {
                    facts.complaintId =
                            Actors.create(cast.citizen(facts.citizenId), COMPLAINT, "/v1/complaints", complaint());
                },
                "complaint.complaint-received.v1",
                "visitation.reassessment-opened.v1");
    }

    private Map<String, Object> complaint() {
        return Map.of(
                "decisionId",
                facts.changeDecisionId,
                "lineIds",
                lines(),
                "channel",
                "PORTAL",
                "grounds",
                "I would like four days.",
                "complainant",
                Map.of("role", "CITIZEN"));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (var flow : told.flows()) {
            if (flow.type().equals("visitation.decision-issued.v1")
                    && flow.data().path("decisionId").asString().equals(facts.changeDecisionId)) {
                for (JsonNode line : flow.data().path("lines")) {
                    if (line.path("subject").asString().equals("EXTENT")) {
                        lines.add(line.path("lineId").asString());
                    }
                }
            }
        }
        return lines;
    }

    private void maintain() {
        told.step(
                "Visitator",
                "looks at the decision again and maintains it",
                () -> Actors.post(
                        cast.visitator,
                        VISITATION,
                        "/v1/cases/" + facts.caseId,
                        "/complaint-reviews",
                        Map.of(
                                "complaintId",
                                facts.complaintId,
                                "outcome",
                                "MAINTAINED",
                                "reasons",
                                "Three days fit the assessed need.")),
                "visitation.complaint-review-decided.v1",
                "visitation.reassessment-closed.v1");
        Actors.untilShows(cast.complaintOfficer, COMPLAINT, theComplaint(), "/state", "MAINTAINED");
    }

    /** Nobody acts: the file is built from the services that own its parts, stored and delivered. */
    private void reachTheBoard() {
        told.step(
                "complaint-service",
                "forwards the complaint by itself, once the file is complete",
                () -> Actors.untilShows(cast.complaintOfficer, COMPLAINT, theComplaint(), "/state", "FORWARDED"),
                "complaint.complaint-forwarded.v1");
        for (JsonNode held : BoardPackage.cases(cast.addresses(), facts.complaintId)) {
            String reference = held.path("boardReference").asString();
            told.note("At the appeals board: " + reference + ", SHA-256 "
                    + held.path("sha256").asString());
            BoardPackage.open(cast.addresses(), reference).files().forEach(file -> told.note("  " + file));
        }
    }

    /** Waits for the letter, which is written by itself, and tells where it can be read. */
    private void letter(String kind) {
        JsonNode letter = Patience.untilPresent(
                "the letter " + kind + " is written",
                () -> cast.citizen(facts.citizenId)
                        .get(COMPLAINT, theComplaint() + "/letters")
                        .require(200)
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("kind").asString().equals(kind))
                        .findFirst());
        told.note("Letter to the citizen: " + letter.path("title").asString() + " (" + theComplaint() + "/letters/"
                + letter.path("id").asString() + ")");
    }

    private void recordOutcome() {
        told.step(
                "Complaint officer",
                "records the board's outcome: REMITTED",
                () -> Actors.post(
                        cast.complaintOfficer,
                        COMPLAINT,
                        theComplaint(),
                        "/outcome",
                        Map.of(
                                "outcome",
                                "REMITTED",
                                "documentRef",
                                "AST-DOC-1",
                                "decidedOn",
                                facts.today.toString(),
                                "implementBy",
                                facts.today.plusWeeks(8).toString())),
                "complaint.appeal-outcome-recorded.v1",
                "visitation.reassessment-opened.v1");
        Actors.untilShows(cast.visitator, VISITATION, "/v1/cases/" + facts.caseId, "/state", "REASSESSING");
    }

    private String theComplaint() {
        return "/v1/complaints/" + facts.complaintId;
    }
}

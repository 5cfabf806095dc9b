package dk.samvaer.plan;

import dk.samvaer.starter.testkit.Bus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One citizen's case: what the other services tell of it, and what is sent about its plans. */
final class OneCase {
    final UUID caseId = UUID.randomUUID();
    final UUID citizenId = UUID.randomUUID();
    final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    private final UUID placementId = UUID.randomUUID();
    private final UUID transportId = UUID.randomUUID();

    void opened(Bus bus) {
        bus.tell("visitation.case-opened.v1", caseId, 1, caseId, """
            {"caseId":"%s","citizenId":"%s","caseNumber":"2026-000123","openedOn":"%s"}\
            """.formatted(caseId, citizenId, today));
    }

    void closed(Bus bus) {
        bus.tell("visitation.case-closed.v1", caseId, 2, caseId, """
            {"caseId":"%s","closedOn":"%s","reasonCode":"DECEASED"}\
            """.formatted(caseId, today));
    }

    void reassessed(Bus bus) {
        bus.tell("visitation.reassessment-opened.v1", caseId, 3, caseId, """
            {"caseId":"%s","reassessmentId":"%s","trigger":"CITIZEN_REQUEST","causeIds":[]}\
            """.formatted(caseId, UUID.randomUUID()));
    }

    void erased(Bus bus) {
        bus.tell("visitation.person-erased.v1", caseId, 2, caseId, """
            {"caseId":"%s","citizenId":"%s"}\
            """.formatted(caseId, citizenId));
    }

    void placementStarted(Bus bus) {
        bus.tell("supplier.placement-started.v1", placementId, 3, caseId, """
            {"caseId":"%s","placementId":"%s","startedOn":"%s","supplierId":"nsv"}\
            """.formatted(caseId, placementId, today));
    }

    void transport(Bus bus, long sequence, String type, String mode) {
        bus.tell(type, transportId, sequence, caseId, """
            {"caseId":"%s","transportGrantId":"%s","mode":"%s","from":"%s"}\
            """.formatted(caseId, transportId, mode, today));
    }

    String actionPlans() {
        return "/v1/action-plans?caseId=" + caseId;
    }

    String pedagogicalPlans() {
        return "/v1/pedagogical-plans?caseId=" + caseId;
    }

    String offer() {
        return """
            {"offeredOn":"%s"}\
            """.formatted(today);
    }

    String acceptance() {
        return """
            {"acceptedOn":"%s","acceptedBy":"CITIZEN"}\
            """.formatted(today);
    }

    String content() {
        return """
            {"purpose":"En hverdag med andre","intervention":"Værksted","expectedDuration":"Varigt",
             "otherMatters":"NOT_RELEVANT","goals":[{"text":"Lave mad med andre","aim":"DEVELOP"}],
             "participants":[{"role":"CITIZEN","name":"Karla"}],"involvement":[]}\
            """;
    }

    String subGoals() {
        return """
            {"goals":[{"text":"Skære grøntsager","subGoalOf":1}],"methods":"Faste makkere"}\
            """;
    }
}

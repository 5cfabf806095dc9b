package dk.samvaer.plan;

import dk.samvaer.starter.testkit.Bus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One citizen's case: what the other services tell of it, and what is sent about its plans. */
final class OneCase {
    final UUID caseId = UUID.randomUUID();
    final UUID citizenId = UUID.randomUUID();
    final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    private final UUID placementId = UUID.randomUUID();
    private final UUID nextPlacementId = UUID.randomUUID();
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

    void assessedWithSupport(Bus bus) {
        bus.tell("visitation.assessment-completed.v1", caseId, 2, caseId, """
            {"caseId":"%s","assessmentId":"%s","version":1,"transportDuty":false,
             "otherMeasures":[{"section":"85","supplierId":"bo-og-naboskab"}]}\
            """.formatted(caseId, UUID.randomUUID()));
    }

    void erased(Bus bus) {
        bus.tell("visitation.person-erased.v1", caseId, 2, caseId, """
            {"caseId":"%s","citizenId":"%s"}\
            """.formatted(caseId, citizenId));
    }

    void granted(Bus bus, long sequence) {
        bus.tell("visitation.grant-issued.v1", caseId, sequence, caseId, """
            {"caseId":"%s","grantId":"%s","decisionId":"%s","citizenId":"%s","startsOn":"%s","daysPerWeek":3,
             "supplierId":"nsv"}\
            """.formatted(
                        caseId, UUID.randomUUID(), UUID.randomUUID(), citizenId, today));
    }

    void placementOrdered(Bus bus) {
        placementOrdered(bus, placementId, 1, "nsv");
    }

    /** Another supplier gets an order too. */
    void orderedFromAnother(Bus bus) {
        placementOrdered(bus, nextPlacementId, 1, "csn");
    }

    void placementRejected(Bus bus) {
        bus.tell("supplier.placement-rejected.v1", placementId, 2, caseId, """
            {"caseId":"%s","placementId":"%s","grantId":"%s","supplierId":"nsv","reasonCode":"OTHER"}\
            """.formatted(
                        caseId, placementId, UUID.randomUUID()));
    }

    void placementStarted(Bus bus) {
        placementStarted(bus, placementId, "nsv");
    }

    void startedWithAnother(Bus bus) {
        placementStarted(bus, nextPlacementId, "csn");
    }

    void placementEnded(Bus bus, LocalDate lastDay) {
        bus.tell("supplier.placement-ended.v1", placementId, 4, caseId, """
            {"caseId":"%s","placementId":"%s","on":"%s","reasonCode":"SUPPLIER_CHANGED"}\
            """.formatted(caseId, placementId, lastDay));
    }

    private void placementOrdered(Bus bus, UUID placement, long sequence, String supplierId) {
        bus.tell("supplier.placement-ordered.v1", placement, sequence, caseId, """
            {"caseId":"%s","placementId":"%s","grantId":"%s","supplierId":"%s"}\
            """.formatted(
                        caseId, placement, UUID.randomUUID(), supplierId));
    }

    private void placementStarted(Bus bus, UUID placement, String supplierId) {
        bus.tell("supplier.placement-started.v1", placement, 3, caseId, """
            {"caseId":"%s","placementId":"%s","startedOn":"%s","clarificationEndsOn":"%s",
             "transportWanted":true,"supplierId":"%s"}\
            """.formatted(
                        caseId, placement, today, LocalDate.parse(today).plusDays(13), supplierId));
    }

    void transport(Bus bus, long sequence, String type, String mode) {
        bus.tell(type, transportId, sequence, caseId, """
            {"caseId":"%s","transportGrantId":"%s","mode":"%s","from":"%s","decisionLineId":"%s"}\
            """.formatted(caseId, transportId, mode, today, transportId));
    }

    String actionPlans() {
        return "/v1/action-plans?caseId=" + caseId;
    }

    String pedagogicalPlans() {
        return "/v1/pedagogical-plans?caseId=" + caseId;
    }

    String offer() {
        return """
            {"offeredOn":"%s","channel":"MEETING"}\
            """.formatted(today);
    }

    String acceptance() {
        return """
            {"acceptedOn":"%s","acceptedBy":"CITIZEN"}\
            """.formatted(today);
    }

    String content() {
        return """
            {"purpose":"En hverdag med andre","intervention":"Værksted",
             "expectedDuration":{"kind":"LIMITED","text":"Et år ad gangen"},"specialMatters":%s,
             "goals":[{"text":"Lave mad med andre","aim":"DEVELOP","theme":"RELATIONS",
              "citizensGoal":"Jeg vil have nogen at spise med","measure":"Laver frokost hver uge"}],
             "participants":[{"role":"CITIZEN","name":"Karla"}],"involvement":[],"agreements":[]}\
            """.formatted(specialMatters());
    }

    private static String specialMatters() {
        return Stream.of("HOUSING", "EMPLOYMENT", "PERSONAL_HELP", "TREATMENT", "AIDS", "OTHER")
                .map("""
                    {"subject":"%s","notRelevant":"Intet behov her"}\
                    """::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** For the citizen who has declined a plan. */
    String serviceOrder() {
        return """
            {"purpose":"En hverdag med andre","intervention":"Værksted",
             "goals":[{"text":"Lave mad med andre","aim":"DEVELOP"}]}\
            """;
    }

    String consent(String part) {
        return """
            {"planVersion":1,"parts":["%s"],"consentBy":"CITIZEN","consentedOn":"%s"}\
            """.formatted(part, today);
    }

    /** The citizen agrees today. */
    String adoption() {
        return """
            {"citizensView":"Ja tak","agreement":{"agreedBy":"CITIZEN","agreedOn":"%s"}}\
            """.formatted(today);
    }

    /** A follow-up of the one goal, held today. */
    String followUp(String result, String benefit) {
        return """
            {"heldOn":"%s","result":"%s","benefits":[{"goal":1,"benefit":"%s"}],
             "citizensView":"Det går godt i køkkenet","note":"Trives","involvement":[]}\
            """.formatted(today, result, benefit);
    }

    String subGoals() {
        return """
            {"startingPoint":"Kan lide at lave mad; bliver urolig i støj",
             "goals":[{"text":"Skære grøntsager","subGoalOf":1}],"methods":"Faste makkere",
             "duties":[{"duty":"NECESSARY_CARE","notApplicable":"Klarer det selv"},
              {"duty":"COMMUNITY","how":"Fælles frokost"},{"duty":"RELATIONS_AND_SAFETY","how":"Samme makkere hver dag"},
              {"duty":"IDENTITY","how":"Vælger selv dagens ret"},{"duty":"HOLISTIC_EFFORT","how":"Billeder af hvert trin"}]}\
            """;
    }
}

package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.OtherRoles;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.RepresentationRules;
import dk.samvaer.starter.testkit.Representatives;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running service, met as portals and the other services meet it: by HTTP and on a real broker. */
@TransportTest
class TransportServiceTest implements RepresentationRules {
    private static final String GRANTS = "/v1/transport-grants";
    private static final RealService REAL = RunningTransport.REAL;

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID placementId = UUID.randomUUID();
    private final UUID activityGrantId = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private long told;

    @LocalServerPort
    private int port;

    @Test
    void R47_TR_01_transport_is_granted_once_the_ground_is_known_and_starts_with_the_placement() {
        var grant = assessedGrant();
        assertThat(granted(grant).at("/code")).isEqualTo("TARGET_GROUP_NOT_ASSESSED");
        visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(UUID.randomUUID()));
        await().until(() -> granted(grant).status() == 200);
        awaitTold("transport-granted.v1", 1);

        decided(grant, "/decisionLineId");
        placementStarted(1);
        placementStarted(1);
        placementStarted(2);
        awaitShown(visitator(), grant, "/state", "ACTIVE");
        grantThreeDays();
        awaitShown(visitator(), grant, "/daysPerWeek", "3");
        awaitTold("transport-started.v1", 1);
    }

    @Test
    void R47_TR_05_a_citizen_who_moves_to_another_unit_is_driven_there_and_one_who_is_away_is_not_driven() {
        var grant = runningTransport();
        supplier("clarification-completed", 2, "\"result\":\"UNIT_AGREED\",\"unitId\":\"" + caseId + "\"");
        awaitShown(office(), grant, "/unitId", caseId.toString());
        office().act("PUT", grant, "/schedule", schedule());
        for (int often = 0; often < 2; often++) {
            supplier("unit-changed", 3, "\"unitId\":\"" + placementId + "\",\"from\":\"" + today + "\"");
        }
        awaitShown(office(), grant, "/unitId", placementId.toString());
        assertThat(office().get(grant).at("/scheduleFits")).isEqualTo("false");
        supplier("placement-paused", 4, "\"reasonCode\":\"HOSPITAL\",\"from\":\"" + today + "\"");
        awaitShown(office(), grant, "/state", "PAUSED");
        supplier("placement-resumed", 5, "\"from\":\"" + today + "\"");
        awaitShown(office(), grant, "/state", "ACTIVE");
        supplier("placement-ended", 6, "\"reasonCode\":\"NOT_AGREED\",\"on\":\"" + today + "\"");
        awaitShown(office(), grant, "/pausedFrom", today.plusDays(1).toString());
    }

    @Test
    void TR_03_a_changed_extent_asks_the_transport_office_for_another_schedule() {
        var grant = runningTransport();
        assertThat(office().act("PUT", grant, "/schedule", schedule()).at("/scheduleFits"))
                .isEqualTo("true");
        visitation("grant-changed", """
            {"startsOn":"%s","daysPerWeek":2}\
            """.formatted(today));
        awaitShown(office(), grant, "/scheduleFits", "false");
    }

    @Test
    void R49_TR_05_another_mode_is_told_and_transport_ends_with_the_grant() {
        var grant = runningTransport();
        var proposed = visitator().act("POST", grant, "/terms", mode("PUBLIC_TRANSPORT"));
        assertThat(proposed.at("/mode")).isEqualTo("TAXI");
        assertThat(proposed.at("/proposedMode/mode")).isEqualTo("PUBLIC_TRANSPORT");
        assertThat(citizen(citizenId).get(grant).json().has("proposedMode")).isFalse();
        awaitTold("transport-change-proposed.v1", 1);
        decided(grant, "/proposedMode/decisionLineId");
        awaitShown(citizen(citizenId), grant, "/mode", "PUBLIC_TRANSPORT");
        awaitTold("transport-changed.v1", 1);

        visitation("grant-terminated", """
            {"endsOn":"%s"}\
            """.formatted(today.minusDays(1)));
        awaitShown(visitator(), grant, "/state", "ENDED");
        awaitTold("transport-ended.v1", 1);
        var again = visitator().create(GRANTS, "again-" + caseId, request("VISITATOR"));
        assertThat(again.status()).isEqualTo(201);
    }

    @Test
    void TR_05_transport_granted_before_the_citizen_withdrew_ends_with_the_case() {
        var grant = assessedGrant();
        visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(UUID.randomUUID()));
        await().until(() -> granted(grant).status() == 200);
        visitation("case-closed", """
            {"closedOn":"%s","reasonCode":"WITHDRAWN"}\
            """.formatted(today.minusDays(1)));
        awaitShown(visitator(), grant, "/state", "ENDED");
        awaitTold("transport-ended.v1", 1);
        assertThat(visitator()
                        .create(GRANTS, "again-" + caseId, request("VISITATOR"))
                        .at("/code"))
                .isEqualTo("CASE_CLOSED");
    }

    @Test
    void a_request_is_made_once_and_a_case_has_one_transport_at_a_time() {
        var first = requested();
        var same = visitator().create(GRANTS, "first-" + caseId, request("CITIZEN"));
        assertThat(same.at("/id")).isEqualTo(first.at("/id"));
        assertThat(visitator()
                        .create(GRANTS, "first-" + caseId, request("GUARDIAN"))
                        .status())
                .isEqualTo(422);
        assertThat(visitator()
                        .create(GRANTS, "second-" + caseId, request("CITIZEN"))
                        .at("/code"))
                .isEqualTo("TRANSPORT_ALREADY_REQUESTED");
        awaitTold("transport-requested.v1", 1);
    }

    @Test
    void C4_after_a_refusal_transport_can_be_requested_again() {
        var grant = assessedGrant();
        noDuty();
        await().until(() -> refused(grant).at("/state").equals("REFUSED"));
        assertThat(citizen(citizenId).get(grant).at("/state")).isEqualTo("ASSESSED");
        decided(grant, "/decisionLineId");
        awaitShown(citizen(citizenId), grant, "/refusalReason", "Kan selv cykle");
        awaitTold("transport-refused.v1", 1);
        assertThat(visitator()
                        .create(GRANTS, "again-" + caseId, request("CITIZEN"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void R47_a_request_is_taken_back_in_the_citizens_words_until_it_is_determined() {
        var grant = assessedGrant();
        var said = """
            {"word":{"saidBy":"CITIZEN","saidOn":"%s","words":"Jeg vil hellere cykle selv"}}\
            """.formatted(today);
        assertThat(visitator().act("POST", grant, "/withdrawal", "{}").at("/code"))
                .isEqualTo("WITHDRAWAL_WORDS_MISSING");
        assertThat(citizen(UUID.randomUUID())
                        .write("POST", grant + "/withdrawal", "\"1\"", said)
                        .status())
                .isEqualTo(404);
        assertThat(visitator().act("POST", grant, "/withdrawal", said).at("/state"))
                .isEqualTo("WITHDRAWN");
        awaitTold("transport-withdrawn.v1", 1);
        assertThat(visitator().act("POST", grant, "/withdrawal", said).at("/code"))
                .isEqualTo("TRANSPORT_GRANT_STATE_FORBIDS");
        assertThat(citizen(citizenId)
                        .create(GRANTS, "again-" + caseId, request("CITIZEN"))
                        .status())
                .isEqualTo(201);
    }

    @Override
    public Representatives represented() {
        return new Representatives(
                REAL, port, citizenId, GRANTS + "/" + requested().at("/id"));
    }

    @Override
    public UUID representedCase() {
        return caseId;
    }

    @Override
    public String listOfRepresented() {
        return GRANTS;
    }

    @Test
    void RP_01_RP_02_transport_is_requested_by_who_may_ask_for_it_and_by_no_other_representative() {
        var grant = assessedGrant();
        noDuty();
        await().until(() -> refused(grant).at("/state").equals("REFUSED"));
        var people = new Representatives(REAL, port, citizenId, grant);
        var body = request("GUARDIAN");
        assertThat(people.guardianForAllBut("ASK_FOR_REASSESSMENT")
                        .create(GRANTS, "no-" + caseId, body)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardian("unregistered")
                        .create(GRANTS, "nor-" + caseId, body)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardianFor(List.of("READ_CASE", "ASK_FOR_REASSESSMENT"))
                        .create(GRANTS, "yes-" + caseId, body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void TR_03_the_transport_office_sees_needs_but_no_reasons_and_decides_nothing() {
        var grant = assessedGrant();
        assertThat(office().get(grant).at("/practicalNeeds/0")).isEqualTo("Kørestol");
        assertThat(office().get(grant).json().has("assessmentText")).isFalse();
        assertThat(visitator().get(grant).at("/assessmentText")).isEqualTo("Kan ikke gå langt");
        assertThat(office().act("POST", grant, "/grant", grant("TAXI")).status())
                .isEqualTo(403);
        assertThat(citizen(citizenId).get(grant).json().has("assessmentText")).isFalse();
    }

    @Test
    void a_citizen_sees_and_requests_the_own_transport_only() {
        var grant = assessedGrant();
        assertThat(citizen(citizenId).get(grant).status()).isEqualTo(200);
        assertThat(citizen(UUID.randomUUID()).get(grant).status()).isEqualTo(404);
        assertThat(citizen(citizenId).get(GRANTS).at("/items/0/caseId")).isEqualTo(caseId.toString());
        assertThat(citizen(UUID.randomUUID()).get(GRANTS).json().at("/items")).isEmpty();
        assertThat(citizen(UUID.randomUUID())
                        .create(GRANTS, "not mine", request("CITIZEN"))
                        .status())
                .isEqualTo(404);
        assertThat(citizen(citizenId)
                        .create(GRANTS, "as another", request("VISITATOR"))
                        .at("/errors/0/code"))
                .isEqualTo("NOT_THE_CALLER");
    }

    @Test
    void section_10_staff_of_a_supplier_see_no_transport() {
        var grant = assessedGrant();
        var staff = REAL.staff("nsv", port);
        assertThat(staff.get(grant).status()).isEqualTo(403);
        assertThat(staff.get(GRANTS).status()).isEqualTo(403);
    }

    @Test
    void the_list_is_narrowed_by_state_and_paged() {
        assessedGrant();
        var page = visitator().get(GRANTS + "?state=ASSESSED&pageSize=1");
        assertThat(page.json().at("/items").size()).isEqualTo(1);
        assertThat(visitator()
                        .get(GRANTS + "?caseId=" + caseId + "&state=REFUSED")
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(visitator().get(GRANTS + "?pageSize=1&cursor=xyz").at("/code"))
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void DP_06_text_of_an_erased_person_is_gone_ids_stay_and_what_is_heard_later_is_noted() {
        var grant = runningTransport();
        assertThat(visitator().get(grant).at("/assessmentText")).isEqualTo("Kan ikke gå langt");
        visitation("person-erased", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        awaitShown(visitator(), grant, "/assessmentText", "");
        assertThat(visitator().get(grant).at("/caseId")).isEqualTo(caseId.toString());
        assertThat(visitator().get(grant).at("/state")).isEqualTo("ACTIVE");
        var refusal = office().act("PUT", grant, "/schedule", schedule());
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.at("/code")).isEqualTo("PERSON_ERASED");
        visitation("grant-changed", """
            {"startsOn":"%s","daysPerWeek":2}\
            """.formatted(today));
        awaitShown(visitator(), grant, "/daysPerWeek", "2");
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        var grant = requested();
        awaitTold("transport-requested.v1", 1);
        var message = REAL.bus().heard(caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/transport-service");
        assertThat(Bus.header(message, "ce_aggregateid")).isEqualTo(grant.at("/id"));
        assertThat(message.value()).isEqualTo("""
            {"caseId":"%s","transportGrantId":"%s","decisionLineId":"%s","requestedBy":"CITIZEN"}\
            """.formatted(caseId, grant.at("/id"), grant.at("/decisionLineId")));
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var grant = assessedGrant();
        var before = visitator().get(grant);
        assertThat(REAL.stranger(port).get(grant).status()).isEqualTo(401);
        assertThat(refused(grant, null, grant("TAXI")).status()).isEqualTo(428);
        assertThat(refused(grant, "\"99\"", grant("TAXI")).status()).isEqualTo(412);
        assertThat(refused(grant, before.etag(), "{").status()).isEqualTo(400);
        assertThat(refused(grant, before.etag(), "{}").status()).isEqualTo(400);
        assertThat(refused(grant, before.etag(), grant("TAXI").replace("from", "when"))
                        .status())
                .isEqualTo(400);
        assertThat(refused(grant, before.etag(), grant("ROCKET")).at("/errors/0/code"))
                .isEqualTo("MODE_UNKNOWN");
        assertThat(visitator().get(grant)).isEqualTo(before);
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        var refusal = visitator().act("POST", assessedGrant(), "/terms", mode("TAXI"));
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.at("/code")).isEqualTo("TRANSPORT_GRANT_STATE_FORBIDS");
        assertThat(refusal.at("/detail")).isEqualTo("Befordringsbevillingens status tillader ikke dette.");
    }

    @Test
    void there_is_no_transport_in_an_unknown_case() {
        var unheard = visitator().create(GRANTS, "unheard-" + caseId, request("CITIZEN"));
        assertThat(unheard.status()).isEqualTo(404);
    }

    @Test
    void DP_04_every_operation_is_refused_to_the_roles_that_it_does_not_name() {
        OtherRoles.assertRefused(REAL.stranger(port), role -> REAL.as(role, port));
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port));
    }

    private Answer requested() {
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        await().until(() -> visitator()
                        .create(GRANTS, "first-" + caseId, request("CITIZEN"))
                        .status()
                == 201);
        return visitator().create(GRANTS, "first-" + caseId, request("CITIZEN"));
    }

    private String assessedGrant() {
        var grant = GRANTS + "/" + requested().at("/id");
        var body = """
            {"text":"Kan ikke gå langt","movingAbout":"NOT_ASSESSED","practicalNeeds":["Kørestol"]}\
            """;
        assertThat(visitator().act("POST", grant, "/assessment", body).at("/state"))
                .isEqualTo("ASSESSED");
        return grant;
    }

    private String runningTransport() {
        var grant = assessedGrant();
        visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(UUID.randomUUID()));
        grantThreeDays();
        await().until(() -> granted(grant).status() == 200);
        decided(grant, "/decisionLineId");
        placementStarted(1);
        awaitShown(visitator(), grant, "/state", "ACTIVE");
        awaitShown(visitator(), grant, "/daysPerWeek", "3");
        return grant;
    }

    /** Visitation issues a decision with the line at that place of the grant. */
    private void decided(String grant, String line) {
        visitation(
                "decision-issued", """
                    {"issuedOn":"%s","lines":[{"lineId":"%s","subject":"TRANSPORT","outcome":"GRANTED"}]}\
                    """.formatted(today, visitator().get(grant).at(line)));
    }

    private void noDuty() {
        visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":false}\
            """.formatted(UUID.randomUUID()));
    }

    private Answer refused(String grant) {
        return visitator().act("POST", grant, "/refusal", """
            {"reason":"Kan selv cykle"}\
            """);
    }

    private Answer granted(String grant) {
        return visitator().act("POST", grant, "/grant", grant("TAXI"));
    }

    private Answer refused(String grant, @Nullable String etag, String body) {
        return visitator().write("POST", grant + "/grant", etag, body);
    }

    private void visitation(String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(caseId, facts.substring(1));
        REAL.bus().tell("visitation." + fact + ".v1", caseId, ++told, caseId, data);
    }

    private void placementStarted(long sequence) {
        var data = """
            {"caseId":"%s","placementId":"%s","grantId":"%s","startedOn":"%s"}\
            """.formatted(caseId, placementId, activityGrantId, today);
        REAL.bus().tell("supplier.placement-started.v1", placementId, sequence, caseId, data);
    }

    private void supplier(String fact, long sequence, String facts) {
        var data = """
            {"caseId":"%s","placementId":"%s",%s}\
            """.formatted(caseId, placementId, facts);
        REAL.bus().tell("supplier." + fact + ".v1", placementId, sequence, caseId, data);
    }

    private void grantThreeDays() {
        visitation("grant-issued", """
            {"grantId":"%s","startsOn":"%s","daysPerWeek":3}\
            """.formatted(activityGrantId, today));
    }

    private void awaitTold(String type, long times) {
        await().until(() ->
                REAL.bus().types(caseId).stream().filter(type::equals).count() == times);
    }

    private static void awaitShown(Portal person, String resource, String pointer, String value) {
        await().until(() -> person.get(resource).at(pointer).equals(value));
    }

    private String request(String by) {
        return """
            {"caseId":"%s","requestedBy":"%s"}\
            """.formatted(caseId, by);
    }

    private String grant(String mode) {
        return """
            {"mode":"%s","from":"%s"}\
            """.formatted(mode, today.minusDays(7));
    }

    private String mode(String mode) {
        return """
            {"mode":"%s","from":"%s","text":"Kan nu tage bussen"}\
            """.formatted(mode, today);
    }

    private static String schedule() {
        return """
            {"dropOff":"Prøvegade 2","days":["MONDAY","WEDNESDAY","FRIDAY"],
             "outwardAt":"08:30","homewardAt":"15:00"}\
            """;
    }

    private Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    private Portal office() {
        return REAL.as("TRANSPORT_OFFICE", port);
    }

    private Portal citizen(UUID id) {
        return REAL.citizen(id.toString(), port);
    }
}

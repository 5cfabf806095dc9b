package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.AppealsBoardStandIn;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.OtherRoles;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.RawDocuments;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.RepresentationRules;
import dk.samvaer.starter.testkit.Representatives;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, met as portals, the other services and the appeals board meet it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AppealFilesInTests.class)
class ComplaintServiceTest implements RepresentationRules {
    private static final String COMPLAINTS = "/v1/complaints";
    private static final String STATEMENT = """
        {"statement":"Se side 2"}\
        """;
    private static final String DROPPED = """
        {"answer":"DROPPED"}\
        """;
    private static final RealService REAL =
            RealService.on("complaint", "samvaer.visitation.events", "samvaer.complaint.events");
    private static final int BOARD_PORT = freePort();

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID decisionId = UUID.randomUUID();
    private final UUID lineId = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private long told;

    @Autowired
    private MongoTemplate mongo;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
        settings.add("APPEALS_BOARD_URL", () -> "http://localhost:" + BOARD_PORT);
        settings.add("samvaer.complaint.appeals-board.left-alone", () -> "1s");
    }

    @Test
    void R51_R54_a_complaint_is_reviewed_maintained_forwarded_and_its_outcome_recorded(@TempDir Path folder) {
        var complaint = maintainedComplaint();
        var before = officer().get(complaint);
        var asked = officer().write("POST", complaint + "/forwarding", before.etag(), "one key", STATEMENT);
        assertThat(asked.at("/stage")).as("the board is away").isEqualTo("SENDING");
        assertThat(officer().get(complaint).at("/state")).isEqualTo("FORWARDING");
        var again = officer().write("POST", complaint + "/forwarding", before.etag(), "one key", STATEMENT);
        assertThat(again.status()).as("the answer was lost").isEqualTo(200);
        assertThat(again.at("/request/forwardingId")).isEqualTo(asked.at("/request/forwardingId"));
        assertThat(officer()
                        .write("POST", complaint + "/forwarding", before.etag(), "another", STATEMENT)
                        .status())
                .isEqualTo(412);
        try (var board = AppealsBoardStandIn.start(folder, BOARD_PORT)) {
            await().until(() -> officer().get(complaint).at("/state").equals("FORWARDED"));
            assertThat(board.held())
                    .singleElement()
                    .satisfies(it -> assertThat(it.forwardingId()).isEqualTo(asked.at("/request/forwardingId")));
        }
        assertThat(officer().get(complaint).at("/forwarding/boardReference")).isEqualTo("AST-000001");
        var shown = officer().get(complaint + "/forwarding");
        assertThat(shown.at("/stage")).isEqualTo("RECEIVED");
        assertThat(shown.at("/request/statement")).isEqualTo("Se side 2");
        awaitTold("complaint-forwarded.v1", 1);

        var outcome = officer().act("POST", complaint, "/outcome", """
            {"outcome":"AFFIRMED","documentRef":"AST-000001/7","decidedOn":"%s"}\
            """.formatted(today));
        assertThat(outcome.at("/state")).isEqualTo("AFFIRMED");
        assertThat(outcome.at("/boardDecision/documentRef")).isEqualTo("AST-000001/7");
        awaitTold("appeal-outcome-recorded.v1", 1);
        assertThat(RawDocuments.of(mongo, caseId))
                .anyMatch(it -> it.startsWith("complaints {"))
                .noneMatch(it -> it.contains("AST-000001/7"));
    }

    @Test
    void CP_07_a_late_complaint_is_registered_and_flagged() {
        decisionHeard(today.minusWeeks(6), today.minusDays(1));
        var complaint = registered(citizen(citizenId), complaint("PORTAL", ""));
        assertThat(complaint.at("/timeliness")).isEqualTo("LATE");
        assertThat(complaint.at("/reviewDueOn")).isEqualTo(today.plusWeeks(4).toString());
        awaitTold("complaint-received.v1", 1);
    }

    @Test
    void CP_02_a_receipt_that_is_proven_later_makes_a_late_complaint_timely() {
        decisionHeard(today.minusWeeks(6), today.minusDays(1));
        var complaint = registered(citizen(citizenId), complaint("PORTAL", ""));
        assertThat(complaint.at("/timeliness")).isEqualTo("LATE");
        notified(today.minusWeeks(4), today);
        var shown = COMPLAINTS + "/" + complaint.at("/id");
        await().until(() -> officer().get(shown).at("/timeliness").equals("TIMELY"));
        assertThat(officer().get(shown).at("/earlierTimeliness/0/timeliness")).isEqualTo("LATE");
        awaitTold("timeliness-changed.v1", 1);
    }

    @Test
    void CP_02_a_receipt_that_changes_nothing_leaves_the_complaint_as_it_was() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        var complaint = COMPLAINTS + "/" + id;
        assertThat(officer().get(complaint).etag()).isEqualTo("\"1\"");
        notified(today.minusDays(3), today.plusDays(25));
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"MAINTAINED"}\
            """.formatted(id));
        await().until(() -> officer().get(complaint).at("/state").equals("MAINTAINED"));
        assertThat(officer().get(complaint).etag()).isEqualTo("\"2\"");
    }

    @Test
    void CP_01_the_complaint_officer_registers_an_oral_complaint_of_another_day_for_the_citizen() {
        decisionHeard(today.minusWeeks(6), today.minusDays(1));
        var oral = complaint("ORAL", """
            ,"receivedOn":"%s","complainant":{"role":"CITIZEN"}\
            """.formatted(today.minusDays(2)));
        assertThat(registered(officer(), oral).at("/timeliness")).isEqualTo("TIMELY");
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "backdated-" + decisionId, oral)
                        .at("/errors/0/code"))
                .isEqualTo("SET_BY_COMPLAINT_OFFICER_ONLY");
    }

    @Test
    void CP_13_a_decision_has_one_open_complaint_and_another_after_it_was_withdrawn() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var complaint = COMPLAINTS + "/"
                + registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "second-" + decisionId, complaint("PORTAL", ""))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        assertThat(citizen(citizenId).act("POST", complaint, "/withdrawal", "").at("/state"))
                .isEqualTo("WITHDRAWN");
        awaitTold("complaint-withdrawn.v1", 1);
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "third-" + decisionId, complaint("PORTAL", ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void CP_08_complaints_are_listed_by_when_their_review_is_due() {
        var complaint = maintainedComplaint();
        var due = today.plusWeeks(4).plusDays(1);
        assertThat(officer()
                        .get(COMPLAINTS + "?caseId=" + caseId + "&state=MAINTAINED")
                        .at("/items/0/id"))
                .isEqualTo(complaint.substring(COMPLAINTS.length() + 1));
        assertThat(officer()
                        .get(COMPLAINTS + "?caseId=" + caseId + "&dueBefore=" + due)
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(officer()
                        .get(COMPLAINTS + "?caseId=" + UUID.randomUUID())
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(officer().get(COMPLAINTS + "?pageSize=1").json().at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void CP_08_CP_09_a_complaint_is_on_the_work_list_of_who_handles_complaints_until_nothing_is_left_to_do() {
        decisionHeard(today.minusWeeks(8), today.minusWeeks(4));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        assertThat(waiting("", id)).contains("ASK_WHY_LATE", "REVIEW");
        assertThat(waiting("&task=ASK_WHY_LATE", id)).contains("REVIEW");
        assertThat(waiting("&task=FORWARD", id)).isEmpty();
        assertThat(waiting("&task=REVIEW&dueBefore=" + today, id)).isEmpty();
        for (var role : List.of("LEADER", "VISITATOR")) {
            var listed = REAL.as(role, port).get("/v1/worklist?pageSize=1&total=true");
            assertThat(listed.json().at("/total").asLong()).isPositive();
            assertThat(listed.json().at("/items")).hasSize(1);
        }
        assertThat(citizen(citizenId).get("/v1/worklist").status()).isEqualTo(403);
        assertThat(officer().get("/v1/worklist?tusk=REVIEW").at("/code")).isEqualTo("PARAMETER_UNKNOWN");
        officer().act("POST", COMPLAINTS + "/" + id, "/withdrawal", "");
        assertThat(waiting("", id)).isEmpty();
    }

    @Test
    void CP_12_complaints_are_counted_without_a_word_of_whose_they_are() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        registered(citizen(citizenId), complaint("PORTAL", ""));
        var period = "?from=%s&to=%s".formatted(today.minusDays(30), today);
        var counted = REAL.as("LEADER", port).get("/v1/complaint-statistics" + period);
        assertThat(counted.json().at("/all/received").asLong()).isPositive();
        assertThat(counted.json().at("/grounds").size()).isPositive();
        assertThat(counted.text()).doesNotContain(caseId.toString(), citizenId.toString());
        var csv = officer().get("/v1/complaint-statistics/csv" + period);
        assertThat(csv.text()).startsWith("from,to,ground,received").contains(",ALL,");
        assertThat(REAL.as("VISITATOR", port)
                        .get("/v1/complaint-statistics" + period)
                        .status())
                .isEqualTo(403);
        var backwards = "?from=%s&to=%s".formatted(today, today.minusDays(1));
        assertThat(officer().get("/v1/complaint-statistics" + backwards).at("/code"))
                .isEqualTo("PERIOD_ENDS_BEFORE_IT_BEGINS");
        var endless = "?from=%s&to=%s".formatted(today.minusYears(5), today);
        assertThat(officer().get("/v1/complaint-statistics" + endless).at("/code"))
                .isEqualTo("PERIOD_TOO_LONG");
    }

    @Test
    void CP_08_a_review_is_extended_with_notice_to_the_complainant() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        var extension = """
            {"newDueOn":"%s","reason":"Vi venter på oplysninger fra din læge."}\
            """.formatted(today.plusWeeks(6));
        var extended = officer().act("POST", COMPLAINTS + "/" + id, "/extension", extension);
        assertThat(extended.at("/state")).isEqualTo("EXTENDED");
        assertThat(extended.at("/reviewDueOn")).isEqualTo(today.plusWeeks(6).toString());
        awaitTold("review-extended.v1", 1);
    }

    @Test
    void CP_09_a_complainant_who_is_satisfied_with_a_part_ends_the_complaint_and_nobody_else_does() {
        var complaint = reviewedComplaint("PARTLY_UPHELD");
        var etag = officer().get(complaint).etag();
        assertThat(citizen(UUID.randomUUID())
                        .write("POST", complaint + "/rest-answer", etag, DROPPED)
                        .status())
                .isEqualTo(404);
        assertThat(citizen(citizenId)
                        .act("POST", complaint, "/rest-answer", DROPPED)
                        .at("/state"))
                .isEqualTo("CLOSED_SATISFIED");
    }

    @Test
    void CP_09_of_a_complaint_that_was_maintained_there_is_no_rest_to_drop() {
        var refused = citizen(citizenId).act("POST", maintainedComplaint(), "/rest-answer", DROPPED);
        assertThat(refused.at("/code")).isEqualTo("COMPLAINT_STATE_FORBIDS");
    }

    @Test
    void DP_06_grounds_of_an_erased_person_are_gone_and_ids_and_dates_stay() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        var complaint = COMPLAINTS + "/" + id;
        assertThat(officer().get(complaint).at("/grounds")).isEqualTo("To dage er for lidt");
        visitation("person-erased", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        await().until(() -> officer().get(complaint).at("/grounds").isEmpty());
        assertThat(officer().get(complaint).at("/decisionId")).isEqualTo(decisionId.toString());
        assertThat(officer().get(complaint).at("/receivedOn")).isEqualTo(today.toString());
        assertThat(citizen(citizenId).act("POST", complaint, "/withdrawal", "").at("/code"))
                .isEqualTo("PERSON_ERASED");
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"MAINTAINED"}\
            """.formatted(id));
        await().until(() -> officer().get(complaint).at("/state").equals("MAINTAINED"));
    }

    @Test
    void a_citizen_sees_the_own_complaint_only_and_forwards_nothing() {
        var complaint = maintainedComplaint();
        assertThat(citizen(citizenId).get(complaint).at("/grounds")).isEqualTo("To dage er for lidt");
        assertThat(citizen(UUID.randomUUID()).get(complaint).status()).isEqualTo(404);
        assertThat(citizen(citizenId).get(COMPLAINTS).at("/items/0/caseId")).isEqualTo(caseId.toString());
        assertThat(citizen(UUID.randomUUID()).get(COMPLAINTS).json().at("/items"))
                .isEmpty();
        assertThat(citizen(citizenId)
                        .act("POST", complaint, "/forwarding", STATEMENT)
                        .status())
                .isEqualTo(403);
    }

    @Override
    public Representatives represented() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        return new Representatives(REAL, port, citizenId, COMPLAINTS + "/" + id);
    }

    @Override
    public UUID representedCase() {
        return caseId;
    }

    @Override
    public String listOfRepresented() {
        return COMPLAINTS;
    }

    @Test
    void RP_01_RP_02_a_complaint_is_withdrawn_by_who_may_complain_and_by_no_other_representative() {
        var people = represented();
        var etag = officer().get(people.shown()).etag();
        var reader = people.guardianForAllBut("COMPLAIN");
        var unregistered = people.partyRepresentative("unregistered");
        assertThat(reader.write("POST", people.shown() + "/withdrawal", etag, "")
                        .status())
                .isEqualTo(404);
        assertThat(unregistered
                        .write("POST", people.shown() + "/withdrawal", etag, "")
                        .status())
                .isEqualTo(404);
        assertThat(officer().get(people.shown()).etag()).isEqualTo(etag);
        assertThat(people.guardianFor(List.of("READ_CASE", "COMPLAIN"))
                        .act("POST", people.shown(), "/withdrawal", "")
                        .at("/state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void RP_01_RP_02_a_complaint_is_lodged_by_who_may_complain_and_by_no_other_representative() {
        var people = represented();
        citizen(citizenId).act("POST", people.shown(), "/withdrawal", "");
        var body = complaint("PORTAL", "");
        assertThat(people.guardianForAllBut("COMPLAIN")
                        .create(COMPLAINTS, "no-" + decisionId, body)
                        .status())
                .isEqualTo(404);
        assertThat(people.partyRepresentative("unregistered")
                        .create(COMPLAINTS, "nor-" + decisionId, body)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardianFor(List.of("READ_CASE", "COMPLAIN"))
                        .create(COMPLAINTS, "yes-" + decisionId, body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void RP_01_the_rest_of_a_complaint_is_dropped_by_who_may_complain_and_by_no_other_representative() {
        var complaint = reviewedComplaint("PARTLY_UPHELD");
        var people = new Representatives(REAL, port, citizenId, complaint);
        var etag = officer().get(complaint).etag();
        assertThat(people.guardianForAllBut("COMPLAIN")
                        .write("POST", complaint + "/rest-answer", etag, DROPPED)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardian()
                        .act("POST", complaint, "/rest-answer", DROPPED)
                        .at("/state"))
                .isEqualTo("CLOSED_SATISFIED");
    }

    @Test
    void section_10_staff_of_a_supplier_see_no_complaint() {
        var complaint = maintainedComplaint();
        var staff = REAL.staff("nsv", port);
        assertThat(staff.get(complaint).status()).isEqualTo(403);
        assertThat(staff.get(COMPLAINTS).status()).isEqualTo(403);
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var complaint = registered(citizen(citizenId), complaint("PORTAL", ""));
        awaitTold("complaint-received.v1", 1);
        var message = REAL.bus().heard(caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/complaint-service");
        assertThat(Bus.header(message, "ce_aggregateid")).isEqualTo(complaint.at("/id"));
        assertThat(message.value()).contains(lineId.toString()).doesNotContain("for lidt");
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var complaint = maintainedComplaint();
        var before = officer().get(complaint);
        var body = """
            {"outcome":"AFFIRMED","documentRef":"AST-1","decidedOn":"%s"}\
            """.formatted(today);
        assertThat(REAL.stranger(port).get(complaint).status()).isEqualTo(401);
        assertThat(outcome(complaint, null, body).status()).isEqualTo(428);
        assertThat(outcome(complaint, "\"99\"", body).status()).isEqualTo(412);
        assertThat(outcome(complaint, before.etag(), "{").status()).isEqualTo(400);
        assertThat(outcome(complaint, before.etag(), body.replace("documentRef", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(officer().get(complaint)).isEqualTo(before);
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        var complaint = maintainedComplaint();
        var refusal = officer().act("POST", complaint, "/outcome", """
            {"outcome":"AFFIRMED","documentRef":"AST-1","decidedOn":"%s"}\
            """.formatted(today));
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.at("/code")).isEqualTo("COMPLAINT_STATE_FORBIDS");
        assertThat(refusal.at("/detail")).isEqualTo("Klagens status tillader ikke dette.");
    }

    @Test
    void the_complaint_officer_says_for_whom_and_nobody_complains_about_an_unknown_decision() {
        assertThat(officer()
                        .create(COMPLAINTS, "nobody-" + decisionId, complaint("ORAL", ""))
                        .at("/errors/0/pointer"))
                .isEqualTo("/complainant");
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "unheard-" + decisionId, complaint("PORTAL", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void DP_04_every_operation_is_refused_to_the_roles_that_it_does_not_name() {
        OtherRoles.assertRefused(REAL.stranger(port), role -> REAL.as(role, port));
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port));
    }

    @Test
    void CP_02_the_board_is_told_where_the_timeliness_is_found_anew_after_the_forwarding(@TempDir Path folder) {
        var complaint = maintainedComplaint();
        assertThat(officer().act("POST", complaint, "/board-information", "").at("/code"))
                .isEqualTo("COMPLAINT_STATE_FORBIDS");
        officer().act("POST", complaint, "/forwarding", STATEMENT);
        try (var board = AppealsBoardStandIn.start(folder, BOARD_PORT)) {
            await().until(() -> officer().get(complaint).at("/state").equals("FORWARDED"));
            assertThat(board.held()).hasSize(1);
        }
        assertThat(officer().get(complaint).at("/boardToBeInformed")).isEqualTo("false");
        notified(today.minusWeeks(6), today.minusDays(1));
        await().until(() -> officer().get(complaint).at("/boardToBeInformed").equals("true"));
        assertThat(officer().get(complaint).at("/timeliness")).isEqualTo("LATE");
        assertThat(officer().act("POST", complaint, "/board-information", "").at("/boardToBeInformed"))
                .isEqualTo("false");
    }

    @Test
    void CP_12_R51_after_a_remittal_the_new_decision_can_be_complained_about_and_the_remitted_one_too(
            @TempDir Path folder) {
        var complaint = maintainedComplaint();
        officer().act("POST", complaint, "/forwarding", STATEMENT);
        try (var board = AppealsBoardStandIn.start(folder, BOARD_PORT)) {
            await().until(() -> officer().get(complaint).at("/state").equals("FORWARDED"));
            assertThat(board.held()).hasSize(1);
        }
        var outcome = """
            {"outcome":"REMITTED","documentRef":"AST-000001/8","decidedOn":"%s"%s}\
            """;
        var late = outcome.formatted(today.plusDays(1), implementBy(today.plusDays(20)));
        assertThat(officer().act("POST", complaint, "/outcome", late).at("/code"))
                .isEqualTo("OUTCOME_IN_FUTURE");
        assertThat(officer()
                        .act("POST", complaint, "/outcome", outcome.formatted(today, ""))
                        .at("/code"))
                .isEqualTo("IMPLEMENTATION_DATE_REQUIRED");
        var before = outcome.formatted(today, implementBy(today.minusDays(1)));
        assertThat(officer().act("POST", complaint, "/outcome", before).at("/code"))
                .isEqualTo("IMPLEMENTATION_BEFORE_OUTCOME");
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "open-" + decisionId, complaint("PORTAL", ""))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        var remitted = outcome.formatted(today, implementBy(today.plusDays(20)));
        assertThat(officer().act("POST", complaint, "/outcome", remitted).at("/state"))
                .isEqualTo("REMITTED");
        assertThat(citizen(citizenId).act("POST", complaint, "/withdrawal", "").at("/code"))
                .as("CP-13: until the outcome")
                .isEqualTo("COMPLAINT_STATE_FORBIDS");
        var anew = UUID.randomUUID();
        visitation("decision-issued", issued(anew, today));
        var about = complaint("PORTAL", "").replace(decisionId.toString(), anew.toString());
        await().until(() ->
                citizen(citizenId).create(COMPLAINTS, "new-" + anew, about).status() == 201);
        assertThat(citizen(citizenId)
                        .create(COMPLAINTS, "again-" + decisionId, complaint("PORTAL", ""))
                        .at("/state"))
                .isEqualTo("UNDER_REVIEW");
    }

    private static String implementBy(LocalDate day) {
        return """
            ,"implementBy":"%s"\
            """.formatted(day);
    }

    private Answer outcome(String complaint, @Nullable String etag, String body) {
        return officer().write("POST", complaint + "/outcome", etag, body);
    }

    /** The tasks of a complaint on the work list; none where it is not listed. */
    private List<String> waiting(String filter, String complaintId) {
        List<String> tasks = new ArrayList<>();
        var cursor = "";
        do {
            var page = officer().get("/v1/worklist?pageSize=100" + filter + cursor);
            page.json().at("/items").forEach(row -> {
                if (row.at("/complaintId").asString().equals(complaintId)) {
                    row.at("/tasks").forEach(it -> tasks.add(it.at("/task").asString()));
                }
            });
            cursor = "&cursor=" + page.at("/nextCursor");
        } while (cursor.length() > "&cursor=".length());
        return tasks;
    }

    private String maintainedComplaint() {
        return reviewedComplaint("MAINTAINED");
    }

    private String reviewedComplaint(String outcome) {
        decisionHeard(today.minusDays(3), today.plusDays(25));
        var id = registered(citizen(citizenId), complaint("PORTAL", "")).at("/id");
        var complaint = COMPLAINTS + "/" + id;
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"%s"}\
            """.formatted(id, outcome));
        await().until(() -> officer().get(complaint).at("/state").equals(outcome));
        return complaint;
    }

    private void notified(LocalDate receivedOn, LocalDate deadline) {
        visitation("decision-notified", """
            {"decisionId":"%s","receivedOn":"%s","complaintDeadline":"%s"}\
            """.formatted(decisionId, receivedOn, deadline));
    }

    private void decisionHeard(LocalDate receivedOn, LocalDate deadline) {
        var last = UUID.randomUUID();
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        visitation("decision-issued", issued(decisionId, receivedOn));
        notified(receivedOn, deadline);
        visitation("decision-issued", issued(last, receivedOn));
        // A complaint from before the decision is refused, but by another rule once the last event has been heard.
        var probe = complaint("ORAL", """
            ,"receivedOn":"2000-01-01","complainant":{"role":"CITIZEN"}\
            """).replace(decisionId.toString(), last.toString());
        await().until(() -> officer()
                .create(COMPLAINTS, "probe-" + decisionId, probe)
                .at("/code")
                .equals("COMPLAINT_BEFORE_DECISION"));
        assertThat(citizen(UUID.randomUUID())
                        .create(COMPLAINTS, "stranger-" + decisionId, complaint("PORTAL", ""))
                        .status())
                .isEqualTo(404);
    }

    private String issued(UUID id, LocalDate on) {
        return """
            {"decisionId":"%s","issuedOn":"%s",
             "lines":[{"lineId":"%s","subject":"EXTENT","outcome":"GRANTED"}]}\
            """.formatted(id, on, lineId);
    }

    private Answer registered(Portal person, String body) {
        var created = person.create(COMPLAINTS, "first-" + decisionId, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(person.create(COMPLAINTS, "first-" + decisionId, body).at("/id"))
                .isEqualTo(created.at("/id"));
        return created;
    }

    private String complaint(String channel, String more) {
        return """
            {"decisionId":"%s","lineIds":["%s"],"channel":"%s","grounds":"To dage er for lidt"%s}\
            """.formatted(decisionId, lineId, channel, more);
    }

    private void visitation(String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(caseId, facts.substring(1));
        REAL.bus().tell("visitation." + fact + ".v1", caseId, ++told, caseId, data);
    }

    private void awaitTold(String type, long times) {
        await().until(() ->
                REAL.bus().types(caseId).stream().filter(type::equals).count() == times);
    }

    private Portal officer() {
        return REAL.as("COMPLAINT_OFFICER", port);
    }

    private Portal citizen(UUID id) {
        return REAL.citizen(id.toString(), port);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}

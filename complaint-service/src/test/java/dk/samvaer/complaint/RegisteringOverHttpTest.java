package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.Representatives;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints as they come in: about what, by whom, through which channel, and what is added to them. */
class RegisteringOverHttpTest extends ComplaintOverHttp {
    private static final String CLOSING = """
        {"reason":"Klagen handler om boligstøtte.","forwardedTo":"Udbetaling Danmark"}\
        """;

    private final UUID decisionId = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"ORAL", "PHONE", "AT_DESK", "LETTER", "DIGITAL_POST"})
    void CP_01_a_complaint_is_taken_by_every_channel_and_without_reasons(String channel) {
        known();
        var body = about(decisionId, "").replace("PHONE", channel);
        assertThat(registered(officer(), body).at("/channel")).isEqualTo(channel);
    }

    @Test
    void CP_01_the_portal_belongs_to_the_parties_and_every_other_channel_to_the_complaint_officer() {
        known();
        var officers = officer()
                .create(
                        COMPLAINTS,
                        "portal-" + decisionId,
                        about(decisionId, "").replace("PHONE", "PORTAL"));
        assertThat(officers.at("/errors/0/code")).isEqualTo("PORTAL_IS_FOR_PARTIES");
        var letter = citizen()
                .create(COMPLAINTS, "letter-" + decisionId, own(decisionId, "").replace("PORTAL", "LETTER"));
        assertThat(letter.at("/errors/0/code")).isEqualTo("SET_BY_COMPLAINT_OFFICER_ONLY");
        assertThat(registered(citizen(), own(decisionId, "")).at("/receivedOn")).isEqualTo(today.toString());
    }

    @Test
    void CP_01_a_decision_that_was_not_received_yet_can_be_complained_about() {
        caseHeard();
        issued(decisionId, today.minusDays(1));
        awaitKnown(decisionId);
        assertThat(registered(citizen(), own(decisionId, "")).at("/timeliness")).isEqualTo("TIMELY");
    }

    @Test
    void R51_a_complaint_about_a_decision_that_is_not_known_waits_for_it_and_is_told_then() {
        caseHeard();
        var waiting = registered(citizen(), own(decisionId, inCase()));
        assertThat(waiting.at("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(waiting.at("/timeliness")).isEqualTo("UNDETERMINED");
        var again = citizen().create(COMPLAINTS, "again-" + decisionId, own(decisionId, inCase()));
        assertThat(again.at("/code")).isEqualTo("COMPLAINT_ALREADY_OPEN");
        assertThat(REAL.bus().types(caseId)).doesNotContain("complaint-received.v1");
        issued(decisionId, today.minusDays(3));
        notified(decisionId, today.minusDays(3), today.minusDays(1));
        awaitShown(shown(waiting), "/timeliness", "LATE");
        assertThat(officer().get(shown(waiting)).at("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(officer().get(shown(waiting)).json().at("/lines")).hasSize(2);
        await().until(() -> REAL.bus().types(caseId).contains("complaint-received.v1"));
        var second = citizen().create(COMPLAINTS, "second-" + decisionId, own(decisionId, ""));
        assertThat(second.at("/code")).isEqualTo("COMPLAINT_ALREADY_OPEN");
    }

    @Test
    void CP_13_parties_wait_in_twenty_places_of_a_case_and_the_officer_in_any_number() throws Exception {
        caseHeard();
        var bodies = Stream.generate(() -> own(UUID.randomUUID(), inCase()))
                .limit(24)
                .toList();
        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads
                    .invokeAll(bodies.stream()
                            .<Callable<Answer>>map(it -> () ->
                                    citizen().create(COMPLAINTS, "place-" + Integer.toHexString(it.hashCode()), it))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        var waiting = answers.stream().filter(it -> it.status() == 201).toList();
        assertThat(answers)
                .filteredOn(it -> it.status() != 201)
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.at("/code")).isEqualTo("TOO_MANY_COMPLAINTS_WAIT"));
        var repeated = bodies.get(answers.indexOf(waiting.getFirst()));
        assertThat(citizen()
                        .create(COMPLAINTS, "place-" + Integer.toHexString(repeated.hashCode()), repeated)
                        .at("/id"))
                .isEqualTo(waiting.getFirst().at("/id"));
        var further = own(UUID.randomUUID(), inCase());
        assertThat(citizen().create(COMPLAINTS, "further-" + caseId, further).at("/code"))
                .isEqualTo("TOO_MANY_COMPLAINTS_WAIT");
        registered(officer(), about(UUID.randomUUID(), inCase()));
        citizen().act("POST", shown(waiting.getFirst()), "/withdrawal", "");
        registered(citizen(), further);
    }

    @Test
    void CP_13_a_decision_of_another_case_is_not_bound_and_the_officer_names_the_right_one() {
        caseHeard();
        var waiting = registered(officer(), about(decisionId, inCase()));
        var elsewhere = UUID.randomUUID();
        foreign(elsewhere, decisionId);
        var right = UUID.randomUUID();
        issued(right, today.minusDays(1));
        awaitKnown(right);
        assertThat(officer().get(shown(waiting)).at("/state")).isEqualTo("AWAITING_DECISION");
        var wrong = officer().act("POST", shown(waiting), "/decision", named(decisionId));
        assertThat(wrong.at("/code")).isEqualTo("DECISION_OF_ANOTHER_CASE");
        assertThat(citizen()
                        .act("POST", shown(waiting), "/decision", named(right))
                        .status())
                .isEqualTo(403);
        var bound = officer().act("POST", shown(waiting), "/decision", named(right));
        assertThat(bound.at("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(bound.at("/decisionId")).isEqualTo(right.toString());
    }

    @Test
    void CP_13_the_officer_closes_what_is_about_no_decision_and_nobody_else_does() {
        caseHeard();
        var key = "closing-" + decisionId;
        var waiting = citizen().create(COMPLAINTS, key, own(decisionId, inCase()));
        for (var other : List.of(citizen(), REAL.as("VISITATOR", port), REAL.as("LEADER", port))) {
            assertThat(other.act("POST", shown(waiting), "/no-decision", CLOSING)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(officer().act("POST", shown(waiting), "/no-decision", """
            {"reason":" "}\
            """).status())
                .isIn(400, 409);
        var closed = officer().act("POST", shown(waiting), "/no-decision", CLOSING);
        assertThat(closed.at("/state")).isEqualTo("CLOSED_NO_DECISION");
        assertThat(closed.at("/noDecision/closedOn")).isEqualTo(today.toString());
        assertThat(closed.at("/noDecision/forwardedTo")).isEqualTo("Udbetaling Danmark");
        assertThat(officer()
                        .act("POST", shown(waiting), "/no-decision", CLOSING)
                        .at("/code"))
                .isEqualTo("COMPLAINT_STATE_FORBIDS");
        var repeated = citizen().create(COMPLAINTS, key, own(decisionId, inCase()));
        assertThat(repeated.at("/id")).isEqualTo(waiting.at("/id"));
        assertThat(repeated.at("/state")).isEqualTo("CLOSED_NO_DECISION");
        assertThat(registered(citizen(), own(decisionId, inCase())).at("/state"))
                .isEqualTo("AWAITING_DECISION");
    }

    @Test
    void CP_13_what_was_closed_goes_on_when_its_decision_is_issued_after_all_and_stays_closed_beside_a_newer_one() {
        caseHeard();
        var first = registered(citizen(), own(decisionId, inCase()));
        officer().act("POST", shown(first), "/no-decision", CLOSING);
        issued(decisionId, today.minusDays(1));
        awaitShown(shown(first), "/state", "UNDER_REVIEW");
        assertThat(officer().get(shown(first)).at("/timeliness")).isEqualTo("TIMELY");
        await().until(() -> REAL.bus().types(caseId).contains("complaint-received.v1"));
        var later = UUID.randomUUID();
        var closed = registered(citizen(), own(later, inCase()));
        officer().act("POST", shown(closed), "/no-decision", CLOSING);
        var newer = registered(citizen(), own(later, inCase()));
        issued(later, today.minusDays(1));
        awaitShown(shown(newer), "/state", "UNDER_REVIEW");
        citizen().act("POST", shown(newer), "/withdrawal", "");
        notified(later, today, today.plusWeeks(4));
        registered(citizen(), own(later, ""));
        assertThat(officer().get(shown(closed)).at("/state")).isEqualTo("CLOSED_NO_DECISION");
    }

    @Test
    void CP_13_a_complaint_that_is_closed_while_its_decision_is_issued_is_dealt_with_in_any_order() throws Exception {
        caseHeard();
        for (int round = 0; round < 8; round++) {
            var about = UUID.randomUUID();
            var waiting = registered(officer(), about(about, inCase()));
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.submit(() -> issued(about, today.minusDays(1)));
                threads.submit(() -> officer().act("POST", shown(waiting), "/no-decision", CLOSING));
            }
            awaitShown(shown(waiting), "/state", "UNDER_REVIEW");
        }
    }

    @Test
    void CP_13_a_complaint_that_waits_is_not_bound_to_a_decision_that_has_an_open_one() {
        known();
        var open = registered(citizen(), own(decisionId, ""));
        var waiting = registered(officer(), about(UUID.randomUUID(), inCase()));
        assertThat(officer()
                        .act("POST", shown(waiting), "/decision", named(decisionId))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        assertThat(officer().get(shown(waiting)).at("/state")).isEqualTo("AWAITING_DECISION");
        citizen().act("POST", shown(open), "/withdrawal", "");
        assertThat(officer()
                        .act("POST", shown(waiting), "/decision", named(decisionId))
                        .at("/state"))
                .isEqualTo("UNDER_REVIEW");
    }

    @Test
    void R52_nobody_waits_in_the_case_of_another_citizen() {
        caseHeard();
        var stranger = REAL.citizen(UUID.randomUUID().toString(), port);
        assertThat(stranger.create(COMPLAINTS, "stranger-" + decisionId, own(decisionId, inCase()))
                        .status())
                .isEqualTo(404);
        assertThat(citizen()
                        .create(COMPLAINTS, "nowhere-" + decisionId, own(decisionId, ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void CP_07_an_open_complaint_is_supplemented_and_a_further_line_has_its_own_timeliness() {
        known();
        var complaint = registered(officer(), about(decisionId, """
            ,"lineIds":["%s"],"receivedOn":"%s"\
            """.formatted(lineId, today.minusDays(2))));
        assertThat(complaint.at("/timeliness")).isEqualTo("TIMELY");
        var more = citizen().act("POST", shown(complaint), "/supplements", """
            {"channel":"PORTAL","lineIds":["%s"],"grounds":"Også kørslen","lateReason":"Jeg lå på hospitalet"}\
            """.formatted(otherLineId));
        assertThat(more.at("/lines/0/timeliness")).isEqualTo("TIMELY");
        assertThat(more.at("/lines/1/timeliness")).isEqualTo("LATE");
        assertThat(more.at("/lateReason")).isEqualTo("Jeg lå på hospitalet");
        assertThat(more.at("/supplements/0/receivedOn")).isEqualTo(today.toString());
        await().until(() -> REAL.bus().types(caseId).contains("complaint-supplemented.v1"));
        assertThat(REAL.citizen(UUID.randomUUID().toString(), port)
                        .write("POST", shown(complaint) + "/supplements", more.etag(), """
                            {"channel":"PORTAL","grounds":"x"}\
                            """)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void CP_07_nothing_is_added_without_content_or_about_a_line_of_another_decision() {
        known();
        var complaint = shown(registered(citizen(), own(decisionId, "")));
        assertThat(supplement(complaint, "").at("/code")).isEqualTo("SUPPLEMENT_EMPTY");
        assertThat(supplement(complaint, """
            ,"lineIds":["%s"]\
            """.formatted(UUID.randomUUID())).at("/code"))
                .isEqualTo("DECISION_LINE_UNKNOWN");
        assertThat(supplement(complaint, """
            ,"receivedOn":"%s","grounds":"x"\
            """.formatted(today.minusDays(1))).at("/errors/0/code"))
                .isEqualTo("SET_BY_COMPLAINT_OFFICER_ONLY");
    }

    @Test
    void RP_02_the_officer_names_a_representative_whose_power_of_attorney_covers_complaints() {
        known();
        var people = new Representatives(REAL, port, citizenId, COMPLAINTS);
        people.tell("bodil", "PARTY_REPRESENTATIVE", List.of("READ_CASE", "COMPLAIN"), today, null);
        people.tell("asta", "PARTY_REPRESENTATIVE", List.of("READ_CASE"), today, null);
        people.tell("viggo", "PARTY_REPRESENTATIVE", List.of("COMPLAIN"), today.minusDays(9), today.minusDays(1));
        people.awaitHeard();
        assertThat(represented("asta", today).at("/code")).isEqualTo("REPRESENTATIVE_WITHOUT_MANDATE");
        assertThat(represented("nobody", today).at("/code")).isEqualTo("REPRESENTATIVE_WITHOUT_MANDATE");
        assertThat(represented("viggo", today).at("/code")).isEqualTo("REPRESENTATIVE_WITHOUT_MANDATE");
        var early = represented("bodil", today.minusDays(2));
        assertThat(early.status()).as("the power of attorney came later").isEqualTo(201);
        assertThat(early.at("/complainant/representativeId"))
                .isEqualTo(Representatives.idOf(citizenId, "bodil").toString());
        officer().act("POST", shown(early), "/withdrawal", "");
        assertThat(represented("viggo", today.minusDays(2)).status())
                .as("it was in force on the day of receipt")
                .isEqualTo(201);
    }

    @Test
    void RP_02_a_representative_is_named_where_one_complains_and_only_there() {
        known();
        var without = about(decisionId, "").replace("CITIZEN", "GUARDIAN");
        assertThat(officer().create(COMPLAINTS, "g-" + decisionId, without).at("/errors/0/pointer"))
                .isEqualTo("/complainant/representativeId");
        var with = about(decisionId, "")
                .replace("\"CITIZEN\"", "\"CITIZEN\",\"representativeId\":\"" + UUID.randomUUID() + "\"");
        assertThat(officer().create(COMPLAINTS, "c-" + decisionId, with).at("/errors/0/code"))
                .isEqualTo("CITIZEN_COMPLAINS_ALONE");
    }

    @Test
    void RP_01_a_guardian_who_complains_is_kept_as_the_representative_that_visitation_knows() {
        known();
        var people = new Representatives(REAL, port, citizenId, COMPLAINTS);
        people.tell("gerda", "GUARDIAN", List.of("READ_CASE", "COMPLAIN"), today, null);
        people.awaitHeard();
        assertThat(registered(people.guardian("gerda"), own(decisionId, "")).at("/complainant/representativeId"))
                .isEqualTo(Representatives.idOf(citizenId, "gerda").toString());
    }

    private Answer represented(String login, LocalDate receivedOn) {
        var body = about(decisionId, """
            ,"receivedOn":"%s"\
            """.formatted(receivedOn))
                .replace("{\"role\":\"CITIZEN\"}", """
                    {"role":"PARTY_REPRESENTATIVE","representativeId":"%s"}\
                    """.formatted(Representatives.idOf(citizenId, login)));
        return officer().create(COMPLAINTS, login + receivedOn + decisionId, body);
    }

    private Answer supplement(String complaint, String more) {
        return citizen().act("POST", complaint, "/supplements", """
            {"channel":"PORTAL"%s}\
            """.formatted(more));
    }

    /** A decision whose period ended yesterday. */
    private void known() {
        caseHeard();
        issued(decisionId, today.minusWeeks(5));
        notified(decisionId, today.minusWeeks(5), today.minusDays(1));
        var last = UUID.randomUUID();
        issued(last, today);
        awaitKnown(last);
    }

    private void foreign(UUID otherCase, UUID decision) {
        REAL.bus().tell("visitation.case-opened.v1", otherCase, 1, otherCase, """
            {"caseId":"%s","citizenId":"%s"}\
            """.formatted(
                        otherCase, UUID.randomUUID()));
        REAL.bus().tell("visitation.decision-issued.v1", otherCase, 2, otherCase, """
            {"caseId":"%s","decisionId":"%s","issuedOn":"%s","lines":[]}\
            """.formatted(
                        otherCase, decision, today.minusDays(1)));
        awaitKnown(decision);
    }

    private String inCase() {
        return """
            ,"caseId":"%s"\
            """.formatted(caseId);
    }

    private static String named(UUID decision) {
        return """
            {"decisionId":"%s"}\
            """.formatted(decision);
    }
}

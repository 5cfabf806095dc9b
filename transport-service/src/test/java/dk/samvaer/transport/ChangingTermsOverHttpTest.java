package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is determined about transport, and what is changed of it, over HTTP. */
@TransportTest
class ChangingTermsOverHttpTest {
    private static final String GRANTS = "/v1/transport-grants";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private final TransportSteps steps;

    ChangingTermsOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @Test
    void R48_TR_02_the_modes_of_a_day_are_listed_in_both_languages() {
        var modes = steps.citizen().get("/v1/reference/transport-modes");
        assertThat(modes.at("/on")).isEqualTo(today.toString());
        assertThat(modes.json().path("items").findValuesAsString("code"))
                .containsExactly("INTERNAL_DISABILITY_TRANSPORT", "TAXI", "PUBLIC_TRANSPORT");
        assertThat(modes.json().path("items").findValuesAsString("rides")).containsExactly("true", "true", "false");
        assertThat(modes.at("/items/1/danish")).isEqualTo("Taxa");
        var before = steps.office().get("/v1/reference/transport-modes?on=2006-12-31");
        assertThat(before.json().path("items")).isEmpty();
    }

    @Test
    void R50_the_assessment_has_the_national_sub_theme_and_coded_needs_and_the_office_sees_the_needs_only() {
        var scale = steps.visitator().get("/v1/reference/moving-about");
        assertThat(scale.at("/subTheme")).isEqualTo("eff3385d-01fa-4c9c-9850-52e179243f21");
        assertThat(scale.at("/scale/3/nationalCode")).isEqualTo("cae545f5-2813-4d79-98fc-0a7d770af3cd");
        var grant = assessed(true);
        assertThat(steps.visitator().get(grant).at("/movingAbout")).isEqualTo("SEVERE");
        assertThat(steps.office().get(grant).json().has("movingAbout")).isFalse();
        assertThat(steps.office().get(grant).at("/needs/0")).isEqualTo("WHEELCHAIR");
    }

    @Test
    void R47_TR_01_a_refusal_against_the_duty_needs_the_citizens_words() {
        var grant = assessed(true);
        var bare = act(grant, "/refusal", """
            {"reason":"Kan cykle"}\
            """);
        assertThat(bare.status()).isEqualTo(409);
        assertThat(bare.at("/code")).isEqualTo("TRANSPORT_DUTY_FORBIDS_REFUSAL");
        assertThat(bare.at("/detail")).contains("pligt til befordring");
        assertThat(act(grant, "/refusal", refusal("GUARDIAN", today)).at("/code"))
                .isEqualTo("SPEAKER_NOT_MANDATED");
        assertThat(act(grant, "/refusal", refusal("CITIZEN", today.plusDays(2))).at("/code"))
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(act(grant, "/withdrawal", "{}").at("/code")).isEqualTo("WITHDRAWAL_WORDS_MISSING");
        assertThat(act(grant, "/refusal", refusal("CITIZEN", today)).at("/state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void
            R47_TR_01_a_refusal_that_waits_for_its_decision_lapses_when_the_duty_is_found_and_transport_is_asked_for_anew() {
        var grant = assessed(false);
        assertThat(act(grant, "/refusal", """
            {"reason":"Kan cykle"}\
            """).at("/state")).isEqualTo("REFUSED");
        caseAssessed(true);
        steps.awaitShown(steps.visitator(), grant, "/state", "LAPSED");
        await().until(() -> open("REQUESTED").equals("SYSTEM"));
    }

    @Test
    void TR_02_R48_a_mode_that_is_not_offered_from_that_day_is_refused() {
        var grant = assessed(true);
        assertThat(act(grant, "/grant", """
            {"mode":"TAXI","from":"2006-12-31"}\
            """).at("/code")).isEqualTo("TRANSPORT_MODE_NOT_OFFERED");
        assertThat(act(grant, "/grant", """
            {"mode":"BALLOON","from":"%s"}\
            """.formatted(today)).at("/errors/0/code"))
                .isEqualTo("MODE_UNKNOWN");
    }

    @Test
    void TR_03_DE_05_R49_less_waits_for_its_decision_and_more_is_told_at_once() {
        var grant = assessed(true);
        assertThat(act(grant, "/grant", terms("reason", "\"daysPerWeek\":3")).at("/modes/0/limits/daysPerWeek"))
                .isEqualTo("3");
        issue(grant, "/decisionLineId");
        steps.awaitShown(steps.visitator(), grant, "/decided", "true");
        var waits = act(grant, "/terms", terms("text", "\"daysPerWeek\":2,\"directions\":[\"OUTWARD\"]"));
        assertThat(waits.at("/proposedMode/limits/daysPerWeek")).isEqualTo("2");
        assertThat(waits.at("/modes/0/limits/daysPerWeek")).isEqualTo("3");
        issue(grant, "/proposedMode/decisionLineId");
        await().until(() ->
                steps.visitator().get(grant).at("/modes/1/limits/directions/0").equals("OUTWARD"));
        var more = act(grant, "/terms", terms("text", "\"daysPerWeek\":5"));
        assertThat(more.at("/modes/2/limits/daysPerWeek")).isEqualTo("5");
        await().until(() -> steps.bus().types(steps.caseId).stream()
                        .filter("transport-changed.v1"::equals)
                        .count()
                == 2);
        assertThat(act(grant, "/terms", terms("text", "\"daysPerWeek\":5")).at("/code"))
                .isEqualTo("TRANSPORT_TERMS_UNCHANGED");
        assertThat(act(grant, "/terms", terms("text", "\"daysPerWeek\":8")).status())
                .isEqualTo(400);
    }

    /** How far the only request in that state has come by itself: who made it. */
    private String open(String state) {
        var rows = steps.visitator()
                .get(GRANTS + "?caseId=" + steps.caseId + "&state=" + state)
                .json()
                .path("items");
        return rows.isEmpty()
                ? ""
                : steps.visitator()
                        .get(GRANTS + "/" + rows.get(0).path("id").asString())
                        .at("/requestedBy");
    }

    private String assessed(boolean duty) {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        caseAssessed(duty);
        await().until(() -> open("REQUESTED").equals("SYSTEM"));
        var rows = steps.visitator().get(GRANTS + "?caseId=" + steps.caseId);
        var grant = GRANTS + "/" + rows.at("/items/0/id");
        assertThat(act(grant, "/assessment", """
            {"text":"Kan ikke gå langt","movingAbout":"SEVERE","needs":["WHEELCHAIR"]}\
            """).at("/state")).isEqualTo("ASSESSED");
        return grant;
    }

    private void caseAssessed(boolean duty) {
        steps.visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":%s}\
            """.formatted(UUID.randomUUID(), duty));
    }

    private void issue(String grant, String line) {
        steps.visitation("decision-issued", """
            {"issuedOn":"%s","lines":[{"lineId":"%s","subject":"TRANSPORT","outcome":"GRANTED"}]}\
            """.formatted(
                        today, steps.visitator().get(grant).at(line)));
    }

    private Answer act(String grant, String act, String body) {
        return steps.visitator().act("POST", grant, act, body);
    }

    private String refusal(String speaker, LocalDate on) {
        return """
            {"reason":"Har ikke behov","notNeeded":{"saidBy":"%s","saidOn":"%s","words":"Min mand kører mig"}}\
            """.formatted(speaker, on);
    }

    private String terms(String text, String limits) {
        return """
            {"mode":"TAXI","from":"%s","%s":"Kan selv gå den ene vej","limits":{%s}}\
            """.formatted(today, text, limits);
    }
}

package dk.samvaer.plan;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands for a declined plan, and what the supplier is given of an adopted one, as portals meet it. */
@PlanTest
class DeclinedAndDisclosedPlansTest {
    private static final RealService REAL = RunningPlan.REAL;

    private final OneCase one = new OneCase();

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void todayAgain() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void C1_R49_a_declined_plan_has_an_order_that_follows_the_transport_and_that_the_supplier_works_by() {
        var plan = declined();
        granted(plan, 1, "transport.transport-granted.v1", "TAXI");
        var ordered = visitator().act("POST", plan, "/service-order", one.serviceOrder());
        assertThat(ordered.at("/serviceOrder/transportMode")).isEqualTo("TAXI");
        awaitTold("service-order-recorded.v1", 1);
        granted(plan, 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        awaitTold("service-order-recorded.v1", 2);
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier().get(plan).status() == 200);
        assertThat(supplier().get(plan).at("/serviceOrder/goals/0/text")).isEqualTo("Lave mad med andre");
        one.placementStarted(REAL.bus());
        var work = "/v1/pedagogical-plans/" + first(supplier(), one.pedagogicalPlans());
        supplier().act("POST", work, "/draft", one.subGoals());
        assertThat(supplier().act("POST", work, "/activation", "{}").at("/status"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void AP_02_without_an_order_the_supplier_of_a_declined_plan_has_nothing_to_work_by() {
        var plan = declined();
        one.placementStarted(REAL.bus());
        var work = "/v1/pedagogical-plans/" + first(supplier(), one.pedagogicalPlans());
        supplier().act("POST", work, "/draft", one.subGoals());
        assertThat(supplier().act("POST", work, "/activation", "{}").at("/code"))
                .isEqualTo("SERVICE_ORDER_MISSING");
        assertThat(visitator()
                        .act("POST", plan, "/service-order", one.serviceOrder())
                        .at("/code"))
                .isEqualTo("TRANSPORT_SECTION_MISSING");
        var saying = one.serviceOrder().replaceFirst("}$", """
            ,"transportStatus":"NOT_NEEDED",
             "transportWord":{"saidBy":"CITIZEN","saidOn":"%s","words":"Jeg går selv"}}\
            """.formatted(one.today));
        assertThat(visitator().act("POST", plan, "/service-order", saying).at("/serviceOrder/transportStatus"))
                .isEqualTo("NOT_NEEDED");
    }

    @Test
    void RP_01_TR_03_nobody_says_without_a_mandate_that_no_transport_is_needed() {
        var plan = declined();
        var saying = one.serviceOrder().replaceFirst("}$", """
            ,"transportStatus":"NOT_NEEDED",
             "transportWord":{"saidBy":"GUARDIAN","saidOn":"%s","words":"Hun går selv"}}\
            """.formatted(one.today));
        assertThat(visitator().act("POST", plan, "/service-order", saying).at("/code"))
                .isEqualTo("SPEAKER_NOT_MANDATED");
        new Representatives(REAL, port, one.citizenId, plan).guardian();
        assertThat(visitator().act("POST", plan, "/service-order", saying).at("/serviceOrder/transportStatus"))
                .isEqualTo("NOT_NEEDED");
    }

    @Test
    void AP_08_the_supplier_is_given_a_part_by_consent_until_the_day_it_is_withdrawn() {
        var plan = adopted();
        assertThat(duration(plan)).isEmpty();
        assertThat(citizen()
                        .act("POST", plan, "/consents", one.consent("DURATION"))
                        .status())
                .isEqualTo(200);
        assertThat(duration(plan)).isEqualTo("LIMITED");
        var tomorrow = LocalDate.parse(one.today).plusDays(1);
        var withdrawal = """
            {"withdrawnBy":"CITIZEN","saidOn":"%s","from":"%s"}\
            """.formatted(one.today, tomorrow);
        assertThat(citizen()
                        .act("POST", plan, "/consents/1/withdrawal", withdrawal)
                        .at("/disclosures/0/withdrawnFrom"))
                .isEqualTo(tomorrow.toString());
        assertThat(duration(plan)).isEqualTo("LIMITED");
        clock.moveTo(Duration.ofDays(1));
        assertThat(duration(plan)).isEmpty();
        assertThat(citizen().get(plan).at("/adopted/content/expectedDuration/kind"))
                .as("the citizen sees all of it")
                .isEqualTo("LIMITED");
    }

    @Test
    void AP_08_the_supplier_is_given_a_part_that_its_work_needs_and_no_more() {
        var plan = adopted();
        var needed = """
            {"planVersion":1,"parts":["INTERVENTION"],"reason":"Værkstedet skal kende dagene"}\
            """;
        assertThat(visitator().act("POST", plan, "/disclosures", needed).status())
                .isEqualTo(200);
        var seen = supplier().get(plan);
        assertThat(seen.at("/adopted/content/intervention")).isEqualTo("Værksted");
        assertThat(seen.text()).doesNotContain("Intet behov", "Karla", "skal kende dagene", "LIMITED");
        assertThat(visitator()
                        .act("POST", plan, "/disclosures", needed.replace("INTERVENTION", "HOLISTIC_PLAN"))
                        .at("/code"))
                .isEqualTo("CONSENT_REQUIRED");
        var etag = visitator().get(plan).etag();
        assertThat(citizen().write("POST", plan + "/disclosures", etag, needed).status())
                .as("only the authority finds it necessary")
                .isEqualTo(403);
    }

    @Test
    void AP_08_a_plan_stands_as_part_of_a_holistic_plan_with_consent() {
        var plan = adopted();
        assertThat(visitator().get(plan).at("/adopted/holisticPlan")).isEqualTo("false");
        visitator().act("POST", plan, "/consents", one.consent("HOLISTIC_PLAN"));
        assertThat(visitator().get(plan).at("/adopted/holisticPlan")).isEqualTo("true");
    }

    @Test
    void RP_01_a_visitator_writes_down_the_word_of_no_guardian_without_a_mandate_on_that_day() {
        var plan = offered();
        var acceptance = one.acceptance().replace("CITIZEN", "GUARDIAN");
        assertThat(visitator().act("POST", plan, "/acceptance", acceptance).at("/code"))
                .isEqualTo("GUARDIAN_NOT_MANDATED");
        visitator().act("POST", plan, "/acceptance", one.acceptance());
        visitator().act("PUT", plan, "/content", one.content());
        granted(plan, 1, "transport.transport-granted.v1", "TAXI");
        var adoption = one.adoption().replace("CITIZEN", "GUARDIAN");
        assertThat(visitator().act("POST", plan, "/adoption", adoption).at("/code"))
                .isEqualTo("GUARDIAN_NOT_MANDATED");
        new Representatives(REAL, port, one.citizenId, plan).guardian();
        assertThat(visitator().act("POST", plan, "/adoption", adoption).at("/adopted/agreedBy"))
                .isEqualTo("GUARDIAN");
    }

    @Test
    void RP_01_a_word_sent_again_after_the_mandate_has_ended_gets_its_first_answer() {
        var plan = offered();
        var acceptance = one.acceptance().replace("CITIZEN", "GUARDIAN");
        var representatives = new Representatives(REAL, port, one.citizenId, plan);
        sentTwice(representatives, "/acceptance", acceptance);
        visitator().act("PUT", plan, "/content", one.content());
        sentTwice(representatives, "/adoption", one.adoption().replaceFirst("}$", """
            ,"transportStatus":"NOT_NEEDED",
             "transportWord":{"saidBy":"GUARDIAN","saidOn":"%s","words":"Hun går selv"}}\
            """.formatted(one.today)));
        var consent = one.consent("DURATION").replace("CITIZEN", "GUARDIAN");
        sentTwice(representatives, "/consents", consent);
        assertThat(visitator().act("POST", plan, "/consents", consent).at("/code"))
                .as("a new one is refused")
                .isEqualTo("GUARDIAN_NOT_MANDATED");
    }

    /** Sends an act while a guardian has a mandate, and again with the same key when it has ended: the answers are the same. */
    private void sentTwice(Representatives representatives, String act, String body) {
        var plan = representatives.shown();
        var from = representatives.today();
        var login = UUID.randomUUID().toString();
        representatives.tell(login, "GUARDIAN", Representatives.ALL, from, null);
        representatives.awaitHeard();
        var etag = visitator().get(plan).etag();
        var key = UUID.randomUUID().toString();
        var first = visitator().write("POST", plan + act, etag, key, body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        representatives.tell(login, "GUARDIAN", Representatives.ALL, from, from);
        representatives.awaitHeard();
        var again = visitator().write("POST", plan + act, etag, key, body);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void AP_06_R36_a_refusal_names_the_suppliers_that_are_missing() {
        var plan = drafting();
        one.assessedWithSupport(REAL.bus());
        await().until(() ->
                !visitator().get(plan).at("/otherMeasures/0/supplierId").isEmpty());
        var refused = visitator().act("POST", plan, "/adoption", one.adoption());
        assertThat(refused.at("/code")).isEqualTo("INTERDISCIPLINARY_INVOLVEMENT_MISSING");
        assertThat(refused.at("/detail")).endsWith("Der mangler: § 85 bo-og-naboskab.");
        var involved = one.content().replace("\"involvement\":[]", """
            "involvement":[{"section":"85","supplierId":"bo-og-naboskab","involvement":"PARTICIPATED"}]\
            """);
        visitator().act("PUT", plan, "/content", involved);
        assertThat(visitator().act("POST", plan, "/adoption", one.adoption()).at("/code"))
                .isEqualTo("COORDINATION_AGREEMENT_MISSING");
        var agreed = involved.replace("\"agreements\":[]", """
            "agreements":[{"section":"85","supplierId":"bo-og-naboskab","what":"Følger til bussen",
             "when":"Hver morgen","told":"Ringer"}]\
            """);
        visitator().act("PUT", plan, "/content", agreed);
        granted(plan, 1, "transport.transport-granted.v1", "TAXI");
        var missing =
                "{\"citizensViewMissing\":\"Kan ikke udtrykke sig\",\"notAgreedBecause\":\"Kan ikke udtrykke sig\"}";
        assertThat(visitator().act("POST", plan, "/adoption", missing).at("/adopted/citizensViewMissing"))
                .isEqualTo("Kan ikke udtrykke sig");
    }

    @Test
    void AP_01_a_new_application_is_offered_a_plan_anew() {
        var plan = declined();
        one.closed(REAL.bus());
        one.reassessed(REAL.bus());
        await().until(() -> visitator().get(plan).at("/offerDue").equals("true"));
        assertThat(visitator()
                        .act("POST", plan, "/service-order", one.serviceOrder())
                        .at("/code"))
                .isEqualTo("PLAN_OFFER_DUE");
        assertThat(visitator().act("POST", plan, "/offer", one.offer()).at("/offers/1/channel"))
                .isEqualTo("MEETING");
        awaitTold("plan-offered.v1", 2);
    }

    private String adopted() {
        var plan = drafting();
        granted(plan, 1, "transport.transport-granted.v1", "TAXI");
        assertThat(visitator().act("POST", plan, "/adoption", one.adoption()).status())
                .isEqualTo(200);
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier().get(plan).status() == 200);
        return plan;
    }

    private String drafting() {
        var plan = offered();
        citizen().act("POST", plan, "/acceptance", one.acceptance());
        visitator().act("PUT", plan, "/content", one.content());
        return plan;
    }

    private String declined() {
        var plan = offered();
        var refusal = """
            {"declinedOn":"%s","declinedBy":"CITIZEN"}\
            """.formatted(one.today);
        assertThat(citizen().act("POST", plan, "/refusal", refusal).status()).isEqualTo(200);
        return plan;
    }

    private String offered() {
        one.opened(REAL.bus());
        var plan = "/v1/action-plans/" + first(visitator(), one.actionPlans());
        assertThat(visitator().act("POST", plan, "/offer", one.offer()).status())
                .isEqualTo(200);
        return plan;
    }

    private void granted(String plan, long sequence, String type, String mode) {
        one.transport(REAL.bus(), sequence, type, mode);
        await().until(() -> visitator().get(plan).at("/transportMode").equals(mode));
    }

    private String duration(String plan) {
        return supplier().get(plan).at("/adopted/content/expectedDuration/kind");
    }

    private void awaitTold(String type, long times) {
        await().until(() ->
                REAL.bus().types(one.caseId).stream().filter(type::equals).count() == times);
    }

    private static String first(Portal person, String list) {
        await().until(() -> !person.get(list).at("/items/0/id").isEmpty());
        return person.get(list).at("/items/0/id");
    }

    private Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    private Portal citizen() {
        return REAL.citizen(one.citizenId.toString(), port);
    }

    private Portal supplier() {
        return REAL.staff("nsv", port);
    }
}

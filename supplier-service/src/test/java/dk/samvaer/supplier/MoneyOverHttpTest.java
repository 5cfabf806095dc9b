package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a citizen pays for, and what not, as the portals meet it. */
@SupplierTest
class MoneyOverHttpTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private final SupplierSteps steps;
    private final OneCase one;

    MoneyOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void R45_R46_PA_02_a_citizen_opts_in_is_charged_and_the_charge_is_taken_back() {
        started();
        var optIn = opened(citizen(), offered("ADMISSION"), "");
        var charged = charged(optIn, TODAY, "149.95");
        assertThat(charged.at("/charges/0/amount")).isEqualTo("149.95");
        assertThat(charged(optIn, TODAY, "10").at("/code")).isEqualTo("CHARGED_ALREADY");
        var credited = staff().act("POST", optIn, "/charges/" + charged.at("/charges/0/id") + "/credit", """
            {"reason":"Turen blev aflyst."}\
            """);
        assertThat(credited.at("/charges/0/credit/recordedOn")).isEqualTo(TODAY.toString());
        await().until(() -> told().size() == 2);
        assertThat(told().getFirst())
                .isEqualTo("""
                    {"caseId":"%s","placementId":"%s","chargeId":"%s","category":"ADMISSION","amount":"149.95",\
                    "currency":"DKK","date":"%s"}\
                    """.formatted(one.caseId, one.placementId, charged.at("/charges/0/id"), TODAY));
        assertThat(told().getLast()).contains("\"amount\":\"-149.95\"", "\"creditOf\":");
    }

    @Test
    void PA_02_nothing_is_charged_that_the_citizen_did_not_agree_to() {
        started();
        var optIn = opened(citizen(), offered("MATERIALS"), "");
        assertThat(charged(optIn, TODAY, "200.01").at("/code")).isEqualTo("AMOUNT_ABOVE_OPT_IN");
        assertThat(charged(optIn, TODAY.minusDays(1), "10").at("/code")).isEqualTo("OPT_IN_MISSING");
        assertThat(charged(optIn, TODAY, "0").at("/code")).isEqualTo("AMOUNT_NOT_POSITIVE");
        for (var amount : List.of("-1", "1.005", "1e3", "NaN", "99999999", "1,50")) {
            assertThat(charged(optIn, TODAY, amount).status()).as(amount).isEqualTo(400);
        }
        assertThat(staff().write("POST", "/v1/opt-ins/" + UUID.randomUUID() + "/charges", "\"1\"", charge(TODAY, "10"))
                        .status())
                .isEqualTo(404);
        assertThat(citizen().get(optIn).json().at("/charges").size()).isZero();
    }

    @Test
    void R46_TR_04_daily_activities_care_and_the_ride_to_the_offer_are_never_offered_for_money() {
        for (var what : List.of("DAILY_ACTIVITY", "NECESSARY_CARE", "RIDE_TO_OR_FROM_OFFER")) {
            var refused = offering(staff(), "FOOD", what, true);
            assertThat(refused.at("/code")).as(what).isEqualTo("CHARGE_NOT_ALLOWED");
            assertThat(refused.at("/detail")).contains("the ride to and from the offer are free");
        }
        assertThat(offering(staff(), "OUTING_TRANSPORT", "OPTIONAL_ACTIVITY", false)
                        .at("/code"))
                .isEqualTo("CHARGE_NOT_ALLOWED");
        assertThat(offering(staff(), "TRANSPORT", "OPTIONAL_ACTIVITY", true).status())
                .isEqualTo(400);
    }

    @Test
    void PA_02_opting_out_changes_nothing_about_the_placement() {
        started();
        var optIn = opened(citizen(), offered("FOOD"), "");
        var before = citizen().get(one.placement);
        var out = citizen().act("POST", optIn, "/withdrawal", "{}");
        assertThat(out.at("/periods/0/to")).isEqualTo(TODAY.toString());
        assertThat(citizen().act("POST", optIn, "/withdrawal", "{}").at("/code"))
                .isEqualTo("OPT_IN_WITHDRAWN");
        assertThat(citizen().get(one.placement)).isEqualTo(before);
        var again = citizen().act("POST", optIn, "/periods", """
            {"from":"%s","to":"%s"}\
            """.formatted(TODAY.plusDays(1), TODAY.plusDays(2)));
        assertThat(again.at("/periods/1/from")).isEqualTo(TODAY.plusDays(1).toString());
    }

    @Test
    void RP_01_staff_write_down_whose_word_it_was_and_a_guardian_needs_the_mandate() {
        started();
        var activity = offered("ADMISSION");
        assertThat(optIn(staff(), activity, "").at("/code")).isEqualTo("WORD_REQUIRED");
        assertThat(optIn(staff(), activity, word("GUARDIAN", TODAY)).at("/code"))
                .isEqualTo("SPEAKER_NOT_MANDATED");
        assertThat(optIn(staff(), activity, word("CITIZEN", TODAY.plusDays(1))).at("/code"))
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(optIn(citizen(), activity, word("CITIZEN", TODAY)).at("/code"))
                .isEqualTo("WORD_IS_ANOTHERS");
        var representatives = steps.representatives();
        var guardian = representatives.guardianForAllBut("CONSENT");
        assertThat(optIn(guardian, activity, "").status()).isEqualTo(404);
        assertThat(optIn(representatives.guardian(), activity, "").status()).isEqualTo(201);
        assertThat(optIn(staff(), activity, word("CITIZEN", TODAY)).at("/code")).isEqualTo("OPTED_IN_ALREADY");
        var written = optIn(staff(), offered("ADMISSION"), word("CITIZEN", TODAY));
        assertThat(written.at("/periods/0/word/writtenDownBySupplier")).isEqualTo("true");
    }

    @Test
    void R45_others_neither_see_nor_charge_nor_offer_in_the_name_of_a_supplier() {
        started();
        var activity = offered("FOOD");
        var optIn = opened(citizen(), activity, "");
        var csn = steps.staff("csn");
        assertThat(csn.get(optIn).status()).isEqualTo(404);
        assertThat(csn.write("POST", optIn + "/charges", "\"1\"", charge(TODAY, "10"))
                        .status())
                .isEqualTo(404);
        assertThat(csn.write("POST", "/v1/optional-activities/" + activity + "/withdrawal", "\"1\"", from(TODAY))
                        .status())
                .isEqualTo(404);
        assertThat(steps.citizen(UUID.randomUUID()).get(optIn).status()).isEqualTo(404);
        assertThat(optIn(steps.citizen(UUID.randomUUID()), activity, "").status())
                .isEqualTo(404);
        assertThat(steps.visitator()
                        .write("POST", optIn + "/charges", "\"1\"", charge(TODAY, "10"))
                        .status())
                .isEqualTo(403);
        var withdrawn = staff().act("POST", "/v1/optional-activities/" + activity, "/withdrawal", from(TODAY));
        assertThat(withdrawn.at("/withdrawnFrom")).isEqualTo(TODAY.toString());
        assertThat(charged(optIn, TODAY, "10").at("/code")).isEqualTo("ACTIVITY_NOT_OFFERED");
    }

    @Test
    void R45_the_statement_of_the_month_has_charges_and_credits_for_each_citizen() {
        started();
        var optIn = opened(citizen(), offered("ADMISSION"), "");
        var first = charged(optIn, TODAY, "100.10").at("/charges/0/id");
        staff().act("POST", optIn, "/charges/" + first + "/credit", "{\"reason\":\"Forkert beløb.\"}");
        charged(optIn, TODAY, "80.05");
        var month = YearMonth.from(TODAY);
        var mine = citizen().get("/v1/charge-statements?month=" + month);
        assertThat(mine.at("/items/0/charged")).isEqualTo("180.15");
        assertThat(mine.at("/items/0/credited")).isEqualTo("-100.10");
        assertThat(mine.at("/items/0/total")).isEqualTo("80.05");
        assertThat(citizen()
                        .get("/v1/charge-statements?month=" + month.minusMonths(1))
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(steps.citizen(UUID.randomUUID())
                        .get("/v1/charge-statements?month=" + month + "&citizenId=" + one.citizenId)
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(steps.staff("csn")
                        .get("/v1/charge-statements?month=" + month + "&supplierId=nsv")
                        .text())
                .doesNotContain(one.citizenId.toString());
        assertThat(steps.visitator().get("/v1/charge-statements?month=november").status())
                .isEqualTo(400);
        var csv = steps.visitator().get("/v1/charge-statements/csv?month=" + month + "&citizenId=" + one.citizenId);
        assertThat(csv.text().lines()).hasSize(4);
        assertThat(csv.text()).contains("\"-100,10\"", "\"80,05\"", "'=Zoo");
        assertThat(citizen().get("/v1/charge-statements/csv?month=" + month).status())
                .isEqualTo(403);
    }

    @Test
    void R45_a_page_of_statements_has_whole_citizens_and_each_of_them_once() {
        started();
        for (var category : List.of("ADMISSION", "FOOD", "MATERIALS")) {
            charged(opened(citizen(), offered(category), ""), TODAY, "10.50");
        }
        List<String> citizens = new ArrayList<>();
        var list = "/v1/charge-statements?pageSize=1&month=" + YearMonth.from(TODAY);
        var page = steps.visitator().get(list);
        for (var more = list; !more.isEmpty(); more = page.at("/nextCursor")) {
            page = steps.visitator().get(more.equals(list) ? list : list + "&cursor=" + more);
            citizens.add(page.at("/items/0/citizenId"));
            if (citizens.getLast().equals(one.citizenId.toString())) {
                assertThat(page.at("/items/0/total")).isEqualTo("31.50");
            }
        }
        assertThat(citizens).doesNotHaveDuplicates().contains(one.citizenId.toString());
        var csv = steps.staff("nsv").get(list.replace("?", "/csv?"));
        assertThat(csv.text().lines().findFirst())
                .hasValueSatisfying(names -> assertThat(names).startsWith("month,citizenId,caseId"));
        assertThat(citizen()
                        .get("/v1/opt-ins?placementId=" + one.placementId)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
        assertThat(steps.staff("csn")
                        .get("/v1/opt-ins?placementId=" + one.placementId)
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(citizen()
                        .get("/v1/optional-activities?supplierId=nsv&endsFrom=" + TODAY)
                        .status())
                .isEqualTo(200);
    }

    private void started() {
        steps.accepted();
        staff().act("POST", one.placement, "/start", """
            {"startedOn":"%s","transportWanted":false}\
            """.formatted(TODAY));
    }

    private Portal citizen() {
        return steps.citizen(one.citizenId);
    }

    private Portal staff() {
        return steps.staff("nsv");
    }

    private String offered(String category) {
        var offered = offering(staff(), category, "OPTIONAL_ACTIVITY", true);
        assertThat(offered.status()).isEqualTo(201);
        return offered.at("/id");
    }

    private static Answer offering(Portal person, String category, String what, boolean outing) {
        return person.write(
                "POST", "/v1/optional-activities", null, UUID.randomUUID().toString(), """
                    {"title":"=Zoo","category":"%s","paymentFor":"%s","outing":%s,"price":"200.00","from":"%s","to":"%s"}\
                    """.formatted(
                                category, what, outing, TODAY, TODAY.plusMonths(6)));
    }

    private String opened(Portal person, String activity, String word) {
        var optIn = optIn(person, activity, word);
        assertThat(optIn.status()).isEqualTo(201);
        return "/v1/opt-ins/" + optIn.at("/id");
    }

    private Answer optIn(Portal person, String activity, String word) {
        return person.create("/v1/opt-ins", UUID.randomUUID().toString(), """
            {"placementId":"%s","activityId":"%s","from":"%s","to":"%s"%s}\
            """.formatted(
                        one.placementId, activity, TODAY, TODAY.plusMonths(3), word));
    }

    private static String word(String saidBy, LocalDate saidOn) {
        return """
            ,"word":{"saidBy":"%s","saidOn":"%s","how":"ORALLY"}\
            """.formatted(saidBy, saidOn);
    }

    private Answer charged(String optIn, LocalDate day, String amount) {
        return staff().act("POST", optIn, "/charges", charge(day, amount));
    }

    private static String charge(LocalDate day, String amount) {
        return """
            {"day":"%s","amount":"%s"}\
            """.formatted(day, amount);
    }

    private static String from(LocalDate day) {
        return """
            {"from":"%s"}\
            """.formatted(day);
    }

    private List<String> told() {
        return steps.bus().heard(one.caseId).stream()
                .filter(it ->
                        dk.samvaer.starter.testkit.Bus.header(it, "ce_type").contains("charge-recorded"))
                .map(it -> it.value())
                .toList();
    }
}

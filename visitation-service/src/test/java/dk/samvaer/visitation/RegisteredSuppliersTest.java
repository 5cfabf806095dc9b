package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decision names a supplier that is registered on its first day, as supplier-service has told. */
// SU-01
@VisitationTest
class RegisteredSuppliersTest {
    private final UUID supplier = UUID.randomUUID();
    private final String code = "s" + supplier.toString().substring(0, 8);
    private final LocalDate day = LocalDate.parse(today());

    private final Actors actors;
    private final CaseSteps steps;

    RegisteredSuppliersTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void SU_01_an_unknown_supplier_is_refused_until_the_register_has_told_of_it() {
        var theCase = steps.readyCase();
        assertRefused(draft(theCase), "SUPPLIER_UNKNOWN");
        registered(1, day.plusDays(1));
        await().until(() -> draft(theCase).at("/code").equals("SUPPLIER_NOT_REGISTERED"));
        registered(2, day);
        await().until(() -> draft(theCase).status() == 201);
    }

    @Test
    void SU_01_a_supplier_that_is_deactivated_after_the_draft_is_not_granted() {
        var theCase = steps.readyCase();
        registered(1, day);
        await().until(() -> draft(theCase).status() == 201);
        var decision = "/decisions/" + actors.visitator().get(theCase).at("/decisions/0/id");
        deactivated(2, day.plusDays(1));
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/status"))
                .isEqualTo("READY");
        deactivated(3, day);
        await().until(() -> draft(theCase).at("/code").equals("SUPPLIER_NOT_REGISTERED"));
        assertRefused(
                actors.visitator().act("POST", theCase, decision + "/issuance", Bodies.channel()),
                "SUPPLIER_NOT_REGISTERED");
    }

    @Test
    void R2_a_grant_never_names_an_offer_that_is_open_to_everybody() {
        var theCase = steps.readyCase();
        registered(1, day);
        await().until(() -> draft(theCase).status() == 201);
        steps.tell("supplier.supplier-registered.v1", supplier, 2, supplier, """
            {"supplierId":"%s","unitIds":[],"registeredFrom":"%s","kind":"OPEN_ACCESS"}\
            """, code, day);
        await().until(() -> draft(theCase).at("/code").equals("SUPPLIER_OPEN_ACCESS"));
    }

    @Test
    void R2_visits_before_the_choice_are_noted_of_registered_suppliers_only_and_grant_nothing() {
        var theCase = steps.factFinding();
        assertRefused(visited(theCase, "GRANTED", day), "SUPPLIER_UNKNOWN");
        registered(1, day);
        await().until(() -> visited(theCase, "GRANTED", day).status() == 200);
        var shown = actors.visitator().get(theCase);
        assertThat(shown.at("/assessments/0/findings/offersLookedAt/0/supplierId"))
                .isEqualTo(code);
        assertThat(shown.at("/assessments/0/findings/offersLookedAt/0/saidBy")).isEqualTo("CITIZEN");
        assertThat(shown.json().has("grant")).isFalse();
        assertRefused(visited(theCase, "OPEN", day), "OFFER_KIND_MISMATCH");
        assertRefused(visited(theCase, "GRANTED", day.plusDays(1)), "DATE_IN_FUTURE");
        assertThat(actors.staff(code).get(theCase).status()).isNotEqualTo(200);
    }

    private Answer visited(String theCase, String access, LocalDate visitedOn) {
        var body = """
            {"vumVersion":"2.0","offersLookedAt":[{"access":"%s","supplierId":"%s","what":"Haven","visitedOn":"%s",
             "view":"Der er roligt","saidBy":"CITIZEN"}]}\
            """.formatted(access, code, visitedOn);
        return actors.visitator().act("PUT", theCase, "/assessment", body);
    }

    private Answer draft(String theCase) {
        return actors.visitator().act("POST", theCase, "/decisions", grant().replace("nsv", code));
    }

    private void registered(long sequence, LocalDate from) {
        steps.tell("supplier.supplier-registered.v1", supplier, sequence, supplier, """
            {"supplierId":"%s","unitIds":[],"registeredFrom":"%s"}\
            """, code, from);
    }

    private void deactivated(long sequence, LocalDate from) {
        steps.tell("supplier.supplier-deactivated.v1", supplier, sequence, supplier, """
            {"supplierId":"%s","deactivatedFrom":"%s"}\
            """, code, from);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}

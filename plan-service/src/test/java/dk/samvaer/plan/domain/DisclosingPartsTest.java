package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CITIZEN_SELF;
import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.REASON;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VISITATOR;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Confidential;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the supplier is given of a plan, by consent or necessity. */
class DisclosingPartsTest {
    private static final Set<Part> DURATION = Set.of(Part.DURATION);
    private static final Party.Word YES = Party.Word.ofCitizen(TODAY);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void AP_08_without_consent_or_necessity_the_supplier_is_given_no_further_part() {
        assertThat(parts(adoptedWith("TAXI"), TODAY)).isEmpty();
    }

    @Test
    void AP_08_the_citizen_consents_to_parts_of_the_version_in_force_from_the_day_of_the_consent() {
        var plan = consenting();
        assertThat(parts(plan, TODAY)).isEqualTo(DURATION);
        assertThat(parts(plan, TODAY.minusDays(1))).isEmpty();
        assertThat(plan.disclosures().parts(2, TODAY)).as("another version").isEmpty();
    }

    @Test
    void AP_08_nobody_consents_to_a_version_that_is_not_in_force() {
        refused(
                "PLAN_VERSION_NOT_IN_FORCE",
                () -> disclosing(adoptedWith("TAXI")).consent(2, DURATION, YES));
        refused("PLAN_VERSION_NOT_IN_FORCE", () -> disclosing(written()).findNecessary(1, DURATION, REASON));
        refused("ACTION_PLAN_STATE_FORBIDS", () -> disclosing(Plans.ordered()).consent(1, DURATION, YES));
    }

    @Test
    void AP_08_a_new_version_is_consented_to_anew() {
        var changed = knowing(consenting(), new ExternalFact.TransportChanged(Plans.TRANSPORT, "PUBLIC_TRANSPORT"));
        var second = after(changed, Plans.adopt(changed, TransportSection.Statement.NONE));
        assertThat(second.disclosures().parts(2, TODAY)).isEmpty();
        refused("PLAN_VERSION_NOT_IN_FORCE", () -> disclosing(second).consent(1, DURATION, YES));
    }

    @Test
    void AP_08_a_consent_is_dated_neither_before_the_adoption_nor_in_the_future() {
        var plan = adoptedWith("TAXI");
        refused(
                "DATE_BEFORE_ADOPTION",
                () -> disclosing(plan).consent(1, DURATION, Party.Word.ofCitizen(TODAY.minusDays(1))));
        refused("DATE_IN_FUTURE", () -> disclosing(plan).consent(1, DURATION, Party.Word.ofCitizen(TOMORROW)));
    }

    @Test
    void RP_01_a_guardian_consents_only_within_the_mandate_of_that_day() {
        var plan = adoptedWith("TAXI");
        refused(
                "GUARDIAN_NOT_MANDATED",
                () -> disclosing(plan).consent(1, DURATION, new Party.Word(Party.GUARDIAN, TODAY, false)));
        refused(
                "ANSWER_IS_ANOTHERS",
                () -> plan.disclosing(CITIZEN_SELF, NOW)
                        .consent(1, DURATION, new Party.Word(Party.GUARDIAN, TODAY, true)));
        assertThat(disclosing(plan).consent(1, DURATION, new Party.Word(Party.GUARDIAN, TODAY, true)))
                .hasSize(1);
    }

    @Test
    void AP_08_what_is_necessary_is_given_with_a_documented_reason() {
        var plan = adoptedWith("TAXI");
        refused("REASON_REQUIRED", () -> disclosing(plan).findNecessary(1, DURATION, Confidential.of(" ")));
        assertThat(parts(after(plan, disclosing(plan).findNecessary(1, DURATION, REASON)), TODAY))
                .isEqualTo(DURATION);
    }

    @Test
    void AP_08_a_holistic_plan_takes_its_place_only_with_consent() {
        var plan = adoptedWith("TAXI");
        var holistic = Set.of(Part.HOLISTIC_PLAN);
        refused("CONSENT_REQUIRED", () -> disclosing(plan).findNecessary(1, holistic, REASON));
        assertThat(parts(after(plan, disclosing(plan).consent(1, holistic, YES)), TODAY))
                .isEqualTo(holistic);
    }

    @Test
    void AP_08_CO_01_a_consent_is_withdrawn_from_a_day_on() {
        var plan = after(consenting(), disclosing(consenting()).withdraw(1, YES, TOMORROW));
        assertThat(parts(plan, TODAY)).isEqualTo(DURATION);
        assertThat(parts(plan, TOMORROW)).isEmpty();
        refused("CONSENT_WITHDRAWN", () -> disclosing(plan).withdraw(1, YES, TODAY));
    }

    @Test
    void AP_08_a_withdrawal_neither_reaches_back_before_it_was_said_nor_takes_back_a_necessity() {
        refused("DATE_BEFORE_CONSENT", () -> disclosing(consenting()).withdraw(1, YES, TODAY.minusDays(1)));
        var yesterday = Party.Word.ofCitizen(TODAY.minusDays(1));
        refused("DATE_BEFORE_CONSENT", () -> disclosing(consenting()).withdraw(1, yesterday, TODAY));
        var later = consenting().disclosing(VISITATOR, NOW.plus(Duration.ofDays(2)));
        refused("DATE_BEFORE_WITHDRAWAL", () -> later.withdraw(1, Party.Word.ofCitizen(TOMORROW), TODAY));
        refused("CONSENT_UNKNOWN", () -> disclosing(consenting()).withdraw(2, YES, TODAY));
        var plan = adoptedWith("TAXI");
        var necessary = after(plan, disclosing(plan).findNecessary(1, DURATION, REASON));
        refused("NOT_A_CONSENT", () -> disclosing(necessary).withdraw(1, YES, TODAY));
        refused(
                "GUARDIAN_NOT_MANDATED",
                () -> disclosing(consenting()).withdraw(1, new Party.Word(Party.GUARDIAN, TODAY, false), TODAY));
    }

    @Test
    void AP_08_a_withdrawal_holds_also_while_the_case_is_closed() {
        var closed = knowing(consenting(), new ExternalFact.CaseClosed(TODAY));
        assertThat(disclosing(closed).withdraw(1, YES, TODAY)).hasSize(1);
        refused("CASE_CLOSED", () -> disclosing(closed).consent(1, DURATION, YES));
    }

    private static ActionPlan consenting() {
        var plan = adoptedWith("TAXI");
        return after(plan, disclosing(plan).consent(1, DURATION, YES));
    }

    private static Disclosing disclosing(ActionPlan plan) {
        return plan.disclosing(VISITATOR, NOW);
    }

    private static Set<Part> parts(ActionPlan plan, LocalDate day) {
        return plan.disclosures().parts(1, day);
    }
}

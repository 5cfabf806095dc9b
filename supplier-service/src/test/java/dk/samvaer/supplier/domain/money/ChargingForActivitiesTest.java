package dk.samvaer.supplier.domain.money;

import static dk.samvaer.supplier.domain.Given.refused;
import static dk.samvaer.supplier.domain.money.GivenMoney.LAST;
import static dk.samvaer.supplier.domain.money.GivenMoney.REASON;
import static dk.samvaer.supplier.domain.money.GivenMoney.REQUEST;
import static dk.samvaer.supplier.domain.money.GivenMoney.TODAY;
import static dk.samvaer.supplier.domain.money.GivenMoney.after;
import static dk.samvaer.supplier.domain.money.GivenMoney.charging;
import static dk.samvaer.supplier.domain.money.GivenMoney.offered;
import static dk.samvaer.supplier.domain.money.GivenMoney.optIn;
import static dk.samvaer.supplier.domain.money.GivenMoney.optedIn;
import static dk.samvaer.supplier.domain.money.GivenMoney.own;
import static dk.samvaer.supplier.domain.money.GivenMoney.placement;
import static dk.samvaer.supplier.domain.money.GivenMoney.said;
import static dk.samvaer.supplier.domain.money.GivenMoney.terms;
import static dk.samvaer.supplier.domain.money.GivenMoney.trip;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.PlacementEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A citizen pays for voluntary activities only, and only after having said so. */
class ChargingForActivitiesTest {

    @Test
    void R45_PA_02_a_day_that_was_agreed_to_is_charged_once_and_at_most_at_its_price() {
        var charged = after(optedIn(), charging(optedIn(), TODAY, "200.00", TODAY));
        assertThat(charged.charges()).extracting(Charge::amount).containsExactly(new Amount(20_000));
        refused("CHARGED_ALREADY", () -> charging(charged, TODAY, "1", TODAY));
        refused("AMOUNT_ABOVE_OPT_IN", () -> charging(optedIn(), TODAY, "200.01", TODAY));
        refused("AMOUNT_NOT_POSITIVE", () -> charging(optedIn(), TODAY, "0.00", TODAY));
        refused("AMOUNT_NOT_POSITIVE", () -> charging(optedIn(), TODAY, "-5", TODAY));
        for (var amount : List.of("1.005", "1e3", "", "NaN", "1,50", "9999999999999")) {
            refused("AMOUNT_INVALID", () -> charging(optedIn(), TODAY, amount, TODAY));
        }
    }

    @Test
    void PA_02_nothing_is_charged_for_a_day_without_an_opt_in_before_it() {
        var later = after(optedIn(), List.of());
        refused("OPT_IN_MISSING", () -> charging(later, TODAY.minusDays(1), "10", TODAY));
        refused("OPT_IN_MISSING", () -> charging(later, LAST.plusDays(1), "10", LAST.plusDays(1)));
        refused("OPT_IN_MUST_COME_FIRST", () -> optIn(TODAY.minusDays(1), LAST));
        refused("ACTIVITY_NOT_OFFERED", () -> optIn(TODAY, LAST.plusDays(1)));
        refused("PERIOD_ENDS_BEFORE_IT_BEGINS", () -> optIn(LAST, TODAY));
    }

    @Test
    void PA_02_after_the_citizen_withdrew_only_what_had_begun_is_charged() {
        var out = after(optedIn(), optedIn().optOut(said(), TODAY));
        assertThat(charging(out, TODAY, "10", TODAY.plusDays(3))).hasSize(1);
        refused("OPT_IN_WITHDRAWN", () -> charging(out, TODAY.plusDays(1), "10", TODAY.plusDays(3)));
        refused("OPT_IN_WITHDRAWN", () -> out.optOut(said(), TODAY));
        refused("OPT_IN_OVER", () -> optedIn().optOut(own(LAST), LAST));
        var again = after(out, out.optInAgain(placement(), trip(), TODAY.plusDays(5), LAST, said(), TODAY));
        assertThat(charging(again, TODAY.plusDays(5), "10", TODAY.plusDays(5))).hasSize(1);
        refused("OPT_IN_MISSING", () -> charging(again, TODAY.plusDays(3), "10", TODAY.plusDays(5)));
        refused(
                "OPTED_IN_ALREADY",
                () -> again.optInAgain(placement(), trip(), TODAY.plusDays(6), LAST, said(), TODAY));
    }

    /** Met by random acts: the days left of an agreement before the latest one could still be charged. */
    @Test
    void PA_02_a_withdrawal_ends_all_that_was_agreed_to_and_not_the_latest_agreement_alone() {
        var out = after(optedIn(), optedIn().optOut(said(), TODAY));
        var week = after(out, out.optInAgain(placement(), trip(), TODAY.plusDays(2), TODAY.plusDays(6), said(), TODAY));
        var both = after(week, week.optInAgain(placement(), trip(), TODAY.plusDays(8), LAST, said(), TODAY));
        var day = TODAY.plusDays(3);
        var withdrawn = after(both, both.optOut(own(day), day));
        assertThat(charging(withdrawn, day, "10", day)).hasSize(1);
        refused("OPT_IN_WITHDRAWN", () -> charging(withdrawn, day.plusDays(2), "10", day.plusDays(2)));
        refused("OPT_IN_WITHDRAWN", () -> charging(withdrawn, TODAY.plusDays(9), "10", TODAY.plusDays(9)));
        var anew = after(withdrawn, withdrawn.optInAgain(placement(), trip(), TODAY.plusDays(9), LAST, own(day), day));
        refused("OPT_IN_MISSING", () -> charging(anew, day.plusDays(2), "10", day.plusDays(2)));
        assertThat(charging(both, day.plusDays(2), "10", day.plusDays(2))).hasSize(1);
    }

    @Test
    void PA_02_a_withdrawal_that_is_written_down_late_holds_from_the_day_after_it_was_said() {
        var friday = TODAY.plusDays(2);
        var first = after(optedIn(), charging(optedIn(), TODAY, "10", TODAY));
        var charged = after(first, charging(first, TODAY.plusDays(1), "20", friday));
        var late = new Word(Word.Speaker.CITIZEN, TODAY, Word.How.ORALLY, Role.SUPPLIER_STAFF, true);
        var out = after(charged, charged.optOut(late, friday));
        assertThat(out.charges()).filteredOn(it -> it.credit() == null).allMatch(it -> out.covers(it.day()));
        assertThat(out.entries().map(ChargeEntry::amount)).contains(Amount.of("10"), Amount.of("-20"));
        refused("OPT_IN_WITHDRAWN", () -> charging(out, TODAY.plusDays(1), "20", friday));
        var earlier = new Word(Word.Speaker.CITIZEN, TODAY.minusDays(1), Word.How.ORALLY, Role.SUPPLIER_STAFF, true);
        refused("WITHDRAWN_BEFORE_OPT_IN", () -> optedIn().optOut(earlier, friday));
    }

    @Test
    void PA_02_opting_in_or_out_says_nothing_about_grant_and_placement() {
        var out = after(optedIn(), optedIn().optOut(said(), TODAY));
        assertThat(Arrays.stream(OptInEvent.class.getPermittedSubclasses()))
                .noneMatch(PlacementEvent.class::isAssignableFrom);
        assertThat(placement()).isEqualTo(Given.attached());
        assertThat(out.placementId()).isEqualTo(placement().id());
    }

    @Test
    void R46_PA_02_SU_07_a_daily_activity_and_necessary_care_are_never_offered_for_money() {
        for (var what : PaymentFor.values()) {
            if (what != PaymentFor.OPTIONAL_ACTIVITY) {
                refused("CHARGE_NOT_ALLOWED", () -> offered("nsv", terms(what, ChargeCategory.FOOD, true, "10")));
            }
        }
        assertThat(trip().category()).isEqualTo(ChargeCategory.ADMISSION);
        refused(
                "AMOUNT_TOO_HIGH",
                () -> offered("nsv", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.FOOD, true, "5000.01")));
        refused(
                "AMOUNT_NOT_POSITIVE",
                () -> offered("nsv", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.FOOD, true, "0")));
    }

    /** The types keep them apart: a charge names no grant of transport, and no category stands for the ride to the offer. */
    @Test
    void TR_04_R46_no_category_and_no_opt_in_can_carry_the_ride_to_and_from_the_offer() {
        assertThat(ChargeCategory.values())
                .extracting(Enum::name)
                .containsExactly("MATERIALS", "FOOD", "ADMISSION", "OUTING_TRANSPORT");
        assertThat(Stream.of(OptIn.class, OptionalActivity.class, Charge.class, ChargeEntry.class)
                        .flatMap(it -> Arrays.stream(it.getRecordComponents()))
                        .map(it -> it.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(it -> it.contains("transport") || it.contains("ride"));
        var outing = offered("nsv", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.OUTING_TRANSPORT, true, "10"));
        assertThat(outing.outing()).isTrue();
    }

    /** No ride and no transport grant is ever known here, so that nothing of them could be charged. */
    @Test
    void TR_04_R46_the_supplier_hears_nothing_of_transport_to_and_from_the_offer() throws IOException {
        var settings = new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8);
        assertThat(settings).contains("samvaer.visitation.events").doesNotContain("samvaer.transport");
    }

    @Test
    void TR_04_R46_a_ride_that_is_no_outing_is_refused_whatever_is_configured() {
        refused(
                "CHARGE_NOT_ALLOWED",
                () -> offered(
                        "nsv", terms(PaymentFor.RIDE_TO_OR_FROM_OFFER, ChargeCategory.OUTING_TRANSPORT, true, "10")));
        refused(
                "CHARGE_NOT_ALLOWED",
                () -> offered(
                        "nsv", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.OUTING_TRANSPORT, false, "10")));
        var lenient = new ChargeRules(
                92,
                500_000,
                List.of(new ChargeRules.Row(ChargeCategory.OUTING_TRANSPORT, false, TODAY.minusYears(1), null)));
        refused("CHARGE_NOT_ALLOWED", () -> lenient.requireChargeable(ChargeCategory.OUTING_TRANSPORT, false, TODAY));
    }

    @Test
    void CFG_01_R46_a_category_is_charged_only_on_the_days_on_which_it_is_configured() {
        var until = new ChargeRules(
                92, 500_000, List.of(new ChargeRules.Row(ChargeCategory.ADMISSION, false, TODAY.minusYears(1), TODAY)));
        assertThat(optedIn().charge(placement(), trip(), TODAY, Amount.of("10"), until, TODAY))
                .hasSize(1);
        refused(
                "CHARGE_NOT_ALLOWED",
                () -> optedIn()
                        .charge(placement(), trip(), TODAY.plusDays(1), Amount.of("10"), until, TODAY.plusDays(1)));
    }

    @Test
    void PA_02_only_days_with_the_supplier_are_charged_and_only_in_time() {
        refused("DATE_IN_FUTURE", () -> charging(optedIn(), TODAY.plusDays(1), "10", TODAY));
        assertThat(charging(optedIn(), TODAY, "10", TODAY.plusDays(92))).hasSize(1);
        refused("CHARGE_TOO_LATE", () -> charging(optedIn(), TODAY, "10", TODAY.plusDays(93)));
        var ended = placement().apply(new PlacementEvent.Ended(TODAY, "GRANT_TERMINATED"));
        var paused = placement().apply(new PlacementEvent.Paused(TODAY.plusDays(1), "HOSPITAL"));
        var back = paused.apply(new PlacementEvent.Resumed(TODAY.plusDays(3)));
        for (var away : List.of(ended, paused, back)) {
            assertThat(optedIn().charge(away, trip(), TODAY, Amount.of("10"), Given.CHARGES, TODAY))
                    .hasSize(1);
            var day = TODAY.plusDays(2);
            refused(
                    "NOT_PLACED_ON_DAY",
                    () -> optedIn().charge(away, trip(), day, Amount.of("10"), Given.CHARGES, day));
        }
        var day = TODAY.plusDays(3);
        assertThat(optedIn().charge(back, trip(), day, Amount.of("10"), Given.CHARGES, day))
                .hasSize(1);
    }

    @Test
    void PA_02_one_opts_in_to_what_the_own_supplier_offers_while_one_is_placed_there() {
        var theirs = offered("csn", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.FOOD, false, "10"));
        refused(
                "ACTIVITY_OF_OTHER_SUPPLIER",
                () -> OptIn.optIn(placement(), theirs, TODAY, LAST, said(), REQUEST, TODAY));
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> OptIn.optIn(Given.placement(Given.ordered()), trip(), TODAY, LAST, said(), REQUEST, TODAY));
        var ending = placement().apply(new PlacementEvent.GrantTerminated(TODAY, "DECISION"));
        refused("GRANT_NOT_ACTIVE", () -> OptIn.optIn(ending, trip(), TODAY.plusDays(1), LAST, said(), REQUEST, TODAY));
        var withdrawn = trip().apply(new OptionalActivityEvent.Withdrawn(TODAY.plusDays(1)));
        refused(
                "ACTIVITY_NOT_OFFERED",
                () -> optedIn()
                        .charge(
                                placement(),
                                withdrawn,
                                TODAY.plusDays(1),
                                Amount.of("10"),
                                Given.CHARGES,
                                TODAY.plusDays(1)));
    }

    @Test
    void RP_01_a_word_is_the_speakers_own_or_written_down_by_staff_and_within_the_mandate() {
        var oral = new Word(Word.Speaker.GUARDIAN, TODAY, Word.How.ORALLY, Role.SUPPLIER_STAFF, true);
        assertThat(OptIn.optIn(placement(), trip(), TODAY, LAST, oral, REQUEST, TODAY))
                .hasSize(1);
        refusedWord("SPEAKER_NOT_MANDATED", Word.Speaker.GUARDIAN, TODAY, Word.How.ORALLY, Role.SUPPLIER_STAFF, false);
        refusedWord(
                "DATE_IN_FUTURE", Word.Speaker.CITIZEN, TODAY.plusDays(1), Word.How.ORALLY, Role.SUPPLIER_STAFF, true);
        refusedWord("WORD_IS_ANOTHERS", Word.Speaker.CITIZEN, TODAY, Word.How.PORTAL, Role.GUARDIAN, true);
        refusedWord("WORD_IS_ANOTHERS", Word.Speaker.CITIZEN, TODAY, Word.How.ORALLY, Role.VISITATOR, true);
        refusedWord("WORD_NOT_SAID_SO", Word.Speaker.CITIZEN, TODAY, Word.How.PORTAL, Role.SUPPLIER_STAFF, true);
    }

    @Test
    void PA_02_a_charge_is_taken_back_by_a_credit_and_never_deleted() {
        var charged = after(optedIn(), charging(optedIn(), TODAY, "150", TODAY));
        var id = charged.charges().getFirst().id();
        var later = TODAY.plusMonths(2);
        var credited = after(charged, charged.credit(id, REASON, later));
        assertThat(credited.entries())
                .extracting(ChargeEntry::amount)
                .containsExactly(Amount.of("150"), Amount.of("-150"));
        assertThat(credited.entries()).extracting(ChargeEntry::recordedOn).containsExactly(TODAY, later);
        refused("CREDITED_ALREADY", () -> credited.credit(id, REASON, later));
        refused("CHARGE_UNKNOWN", () -> credited.credit(UUID.randomUUID(), REASON, later));
        refused("REASON_REQUIRED", () -> charged.credit(id, Confidential.of(" "), later));
        assertThat(charging(credited, TODAY, "120", TODAY)).hasSize(1);
    }

    private static void refusedWord(
            String code, Word.Speaker by, LocalDate on, Word.How how, Role writtenBy, boolean mandated) {
        var word = new Word(by, on, how, writtenBy, mandated);
        refused(code, () -> OptIn.optIn(placement(), trip(), TODAY, LAST, word, REQUEST, TODAY));
    }
}

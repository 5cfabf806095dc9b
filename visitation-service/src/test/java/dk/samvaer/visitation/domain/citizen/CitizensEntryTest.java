package dk.samvaer.visitation.domain.citizen;

import static dk.samvaer.visitation.domain.citizen.People.TODAY;
import static dk.samvaer.visitation.domain.citizen.People.after;
import static dk.samvaer.visitation.domain.citizen.People.anna;
import static dk.samvaer.visitation.domain.citizen.People.refused;
import static dk.samvaer.visitation.domain.citizen.People.registered;
import static dk.samvaer.visitation.domain.citizen.People.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizensEntryTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22, false", "2026-11-23, true", "2027-11-22, true", "2027-11-23, false"})
    void ID_02_protection_holds_for_a_year_and_lapses(LocalDate day, boolean holds) {
        var anna = after(anna(), it -> it.protect(TODAY, TODAY));
        assertThat(anna.nameAddressProtected(day)).isEqualTo(holds);
    }

    @Test
    void ID_02_protection_is_extended_by_a_year_without_a_gap() {
        var first = after(anna(), it -> it.protect(TODAY, TODAY));
        var later = TODAY.plusMonths(11);
        var extended = after(first, it -> it.protect(later, later));
        assertThat(extended.protection()).isEqualTo(new Protection(TODAY, later.plusYears(1)));
        var onLapse = TODAY.plusYears(1);
        assertThat(after(first, it -> it.protect(onLapse, onLapse)).protection())
                .isEqualTo(new Protection(TODAY, onLapse.plusYears(1)));
        var muchLater = TODAY.plusYears(3);
        assertThat(after(first, it -> it.protect(muchLater, muchLater)).protection())
                .isEqualTo(new Protection(muchLater, muchLater.plusYears(1)));
    }

    @Test
    void ID_02_an_earlier_date_does_not_shorten_what_holds() {
        var anna = after(anna(), it -> it.protect(TODAY, TODAY));
        assertThat(after(anna, it -> it.protect(TODAY.minusMonths(2), TODAY)).protection())
                .isEqualTo(new Protection(TODAY.minusMonths(2), TODAY.plusYears(1)));
    }

    @Test
    void ID_02_what_has_lapsed_or_lies_ahead_is_no_protection() {
        refused("PROTECTION_LAPSED", () -> anna().protect(TODAY.minusYears(1), TODAY));
        refused("DATE_IN_FUTURE", () -> anna().protect(TODAY.plusDays(1), TODAY));
        refused("DATE_IN_FUTURE", () -> registered(TODAY.plusDays(1), false));
        assertThat(anna().nameAddressProtected(TODAY)).isFalse();
    }

    @Test
    void ID_02_protection_can_be_lifted_and_stand_from_the_registration() {
        var anna = Citizen.begin(registered(TODAY, false).getFirst());
        assertThat(anna.nameAddressProtected(TODAY)).isTrue();
        var lifted = after(anna, Citizen::liftProtection);
        assertThat(lifted.nameAddressProtected(TODAY)).isFalse();
        assertThat(lifted.liftProtection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VISITATOR, true",
        "LEADER, true",
        "COMPLAINT_OFFICER, true",
        "CITIZEN, false",
        "GUARDIAN, false",
        "PARTY_REPRESENTATIVE, false",
        "SUPPLIER_STAFF, false",
        "TRANSPORT_OFFICE, false",
        "SYSTEM, false"
    })
    void ID_02_a_protected_address_is_for_staff_of_the_authority(Role reader, boolean shown) {
        var anna = after(anna(), it -> it.protect(TODAY, TODAY));
        assertThat(anna.seenBy(reader, TODAY).address() != null).isEqualTo(shown);
        assertThat(anna.seenBy(reader, TODAY.plusYears(1))).isEqualTo(anna);
    }

    @Test
    void DP_07_somebody_exempt_from_Digital_Post_is_served_on_paper_or_in_person() {
        var anna = after(anna(), it -> it.exemptFromDigitalPost(true));
        anna.requireReachableBy(Delivery.LETTER);
        anna.requireReachableBy(Delivery.HANDED_OVER);
        refused("DIGITAL_POST_EXEMPT", () -> anna.requireReachableBy(Delivery.DIGITAL_POST));
        assertThat(anna.exemptFromDigitalPost(true)).isEmpty();
        after(anna, it -> it.exemptFromDigitalPost(false)).requireReachableBy(Delivery.DIGITAL_POST);
    }

    @Test
    void DP_07_a_letter_goes_by_the_channel_that_reaches_the_citizen() {
        assertThat(anna().usualDelivery()).isEqualTo(Delivery.DIGITAL_POST);
        assertThat(anna().dispatch(Delivery.DIGITAL_POST, TODAY).address()).isNull();
        assertThat(anna().dispatch(Delivery.LETTER, TODAY).address()).isEqualTo(text("Eksempelvej 1"));
        var exempt = after(anna(), it -> it.exemptFromDigitalPost(true));
        assertThat(exempt.usualDelivery()).isEqualTo(Delivery.LETTER);
        refused("DIGITAL_POST_EXEMPT", () -> exempt.dispatch(Delivery.DIGITAL_POST, TODAY));
    }

    @Test
    void DP_07_a_letter_by_post_needs_an_address() {
        var unknown = after(anna(), it -> it.correct(text("Anna Eksempel"), null));
        refused("ADDRESS_MISSING", () -> unknown.dispatch(Delivery.LETTER, TODAY));
        assertThat(unknown.dispatch(Delivery.DIGITAL_POST, TODAY).address()).isNull();
        assertThat(unknown.dispatch(Delivery.HANDED_OVER, TODAY).address()).isNull();
        var guarded = after(anna(), it -> it.protect(TODAY, TODAY));
        assertThat(guarded.dispatch(Delivery.LETTER, TODAY).address()).isEqualTo(text("Eksempelvej 1"));
    }

    @Test
    void ID_02_a_letter_shows_others_than_staff_no_address_that_was_protected_when_it_was_sent_or_is_now() {
        var guarded = after(anna(), it -> it.protect(TODAY, TODAY));
        var sent = guarded.dispatch(Delivery.LETTER, TODAY);
        assertThat(sent.addressProtected()).isTrue();
        assertThat(guarded.seenBy(Role.VISITATOR, TODAY, sent)).isEqualTo(sent);
        assertThat(guarded.seenBy(Role.GUARDIAN, TODAY.plusYears(2), sent).address())
                .isNull();
        var open = anna().dispatch(Delivery.LETTER, TODAY);
        assertThat(anna().seenBy(Role.CITIZEN, TODAY, open)).isEqualTo(open);
        assertThat(anna().seenBy(Role.GUARDIAN, TODAY, open).address())
                .as("a representative needs no address of the citizen")
                .isNull();
        assertThat(guarded.seenBy(Role.GUARDIAN, TODAY, open).address()).isNull();
    }

    @Test
    void a_correction_of_name_and_address_is_an_event() {
        assertThat(anna().correct(text("Anna Rettet"), null))
                .containsExactly(new CitizenEvent.ContactCorrected(text("Anna Rettet"), null));
        var corrected = after(anna(), it -> it.correct(text("Anna Rettet"), null));
        assertThat(corrected.name()).isEqualTo(text("Anna Rettet"));
        assertThat(corrected.address()).isNull();
    }
}

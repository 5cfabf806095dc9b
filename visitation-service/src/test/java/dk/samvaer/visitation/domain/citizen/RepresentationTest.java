package dk.samvaer.visitation.domain.citizen;

import static dk.samvaer.visitation.domain.citizen.People.ANNA;
import static dk.samvaer.visitation.domain.citizen.People.BODIL_AS_GUARDIAN;
import static dk.samvaer.visitation.domain.citizen.People.BODIL_AS_PARTY_REPRESENTATIVE;
import static dk.samvaer.visitation.domain.citizen.People.TODAY;
import static dk.samvaer.visitation.domain.citizen.People.after;
import static dk.samvaer.visitation.domain.citizen.People.anna;
import static dk.samvaer.visitation.domain.citizen.People.annaWith;
import static dk.samvaer.visitation.domain.citizen.People.bodil;
import static dk.samvaer.visitation.domain.citizen.People.bodilsId;
import static dk.samvaer.visitation.domain.citizen.People.guardian;
import static dk.samvaer.visitation.domain.citizen.People.guardianFor;
import static dk.samvaer.visitation.domain.citizen.People.partyRepresentative;
import static dk.samvaer.visitation.domain.citizen.People.plain;
import static dk.samvaer.visitation.domain.citizen.People.powerOfAttorney;
import static dk.samvaer.visitation.domain.citizen.People.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.citizen.Mandate.Area;
import dk.samvaer.visitation.domain.citizen.Mandate.Kind;
import dk.samvaer.visitation.domain.citizen.Representative.LoggedIn;
import dk.samvaer.visitation.domain.law.Delivery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may do what for a citizen: the table of RP-01 and RP-02, and how a mandate begins, lapses and ends. */
class RepresentationTest {
    private static final String MAY = "";
    private static final Mandate AUTHORISED = partyRepresentative(powerOfAttorney(TODAY, null));

    /** What the law makes of each, and the code that refuses everything but attending a meeting; empty where all is allowed. */
    static final Object[][] KINDS = {
        {guardian(Area.PERSONAL), MAY},
        {guardian(Area.PERSONAL, Area.ECONOMIC), MAY},
        {guardian(Area.ECONOMIC), "GUARDIAN_SCOPE_MISSING"},
        {guardianFor(), "GUARDIAN_SCOPE_MISSING"},
        {plain(Kind.CO_GUARDIAN), "CO_GUARDIAN_NEVER_ALONE"},
        {AUTHORISED, MAY},
        {partyRepresentative(null), "POWER_OF_ATTORNEY_MISSING"},
        {partyRepresentative(powerOfAttorney(TODAY.plusDays(1), null)), "POWER_OF_ATTORNEY_MISSING"},
        {partyRepresentative(powerOfAttorney(TODAY.minusDays(9), TODAY)), "POWER_OF_ATTORNEY_MISSING"},
        {partyRepresentative(powerOfAttorney(TODAY.minusDays(9), TODAY.plusDays(1))), MAY},
        {plain(Kind.COMPANION), "COMPANION_ONLY_ATTENDS"},
        {plain(Kind.RELATIVE), "KINSHIP_GIVES_NO_RIGHT"}
    };

    @ParameterizedTest
    @FieldSource("KINDS")
    void RP_01_RP_02_each_kind_may_what_the_law_gives_it_and_everybody_may_attend_a_meeting(
            Mandate mandate, String code) {
        var bodil = new Representative(ANNA, bodil(), mandate, TODAY, null);
        assertThat(Arrays.stream(MandateScope.values()).filter(it -> it != MandateScope.ATTEND_MEETING))
                .allSatisfy(mandateScope -> assertThat(Representation.refusal(bodil, mandateScope, TODAY))
                        .isEqualTo(Optional.of(code).filter(it -> !it.isEmpty())));
        assertThat(Representation.refusal(bodil, MandateScope.ATTEND_MEETING, TODAY))
                .isEmpty();
    }

    @Test
    void RP_01_a_guardianship_for_named_matters_covers_these_and_the_knowledge_of_the_case_that_they_need() {
        var anna = annaWith(guardianFor(MandateScope.CONSENT, MandateScope.COMPLAIN));
        assertThat(Stream.of(MandateScope.CONSENT, MandateScope.COMPLAIN, MandateScope.READ_CASE))
                .allSatisfy(it ->
                        assertThat(anna.refusal(BODIL_AS_GUARDIAN, it, TODAY)).isEmpty());
        assertThat(Stream.of(
                        MandateScope.ASK_FOR_REASSESSMENT, MandateScope.WITHDRAW_CONSENT, MandateScope.ACCEPT_PLAN))
                .allSatisfy(it ->
                        assertThat(anna.refusal(BODIL_AS_GUARDIAN, it, TODAY)).contains("GUARDIAN_SCOPE_MISSING"));
    }

    @Test
    void RP_02_nobody_acts_before_the_first_day_or_from_the_last() {
        var anna = after(
                anna(),
                it -> it.represent(bodil(), guardian(Area.PERSONAL), TODAY.plusDays(1), TODAY.plusDays(3), TODAY));
        var bodil = anna.representatives().all().getFirst();
        assertThat(Representation.refusal(bodil, MandateScope.READ_CASE, TODAY))
                .contains("REPRESENTATION_NOT_IN_FORCE");
        assertThat(Representation.refusal(bodil, MandateScope.READ_CASE, TODAY.plusDays(1)))
                .isEmpty();
        assertThat(Representation.refusal(bodil, MandateScope.READ_CASE, TODAY.plusDays(2)))
                .isEmpty();
        assertThat(Representation.refusal(bodil, MandateScope.ATTEND_MEETING, TODAY.plusDays(3)))
                .contains("REPRESENTATION_NOT_IN_FORCE");
    }

    @Test
    void RP_01_whoever_logs_in_is_known_by_login_and_role_together() {
        var anna = annaWith(guardian(Area.PERSONAL));
        assertThat(anna.refusal(BODIL_AS_GUARDIAN, MandateScope.READ_CASE, TODAY))
                .isEmpty();
        assertThat(Stream.of(BODIL_AS_PARTY_REPRESENTATIVE, new LoggedIn("index of carl", Role.GUARDIAN)))
                .allSatisfy(it -> assertThat(anna.refusal(it, MandateScope.READ_CASE, TODAY))
                        .contains("NOT_A_REPRESENTATIVE"));
        assertThat(anna().refusal(BODIL_AS_GUARDIAN, MandateScope.READ_CASE, TODAY))
                .contains("NOT_A_REPRESENTATIVE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COMPANION", "RELATIVE"})
    void RP_02_a_companion_and_a_relative_have_no_role_to_log_in_with(Kind kind) {
        var anna = annaWith(plain(kind));
        assertThat(Arrays.stream(Role.values()))
                .allSatisfy(role -> assertThat(
                                anna.refusal(new LoggedIn("index of bodil", role), MandateScope.READ_CASE, TODAY))
                        .contains("NOT_A_REPRESENTATIVE"));
    }

    @Test
    void RP_01_of_several_mandates_the_one_that_suffices_counts() {
        var anna = after(
                annaWith(guardian(Area.ECONOMIC)),
                it -> it.represent(bodil(), guardian(Area.PERSONAL), TODAY, null, TODAY));
        assertThat(anna.refusal(BODIL_AS_GUARDIAN, MandateScope.COMPLAIN, TODAY))
                .isEmpty();
    }

    @Test
    void RP_01_what_a_guardian_said_is_recorded_of_a_guardian_whose_scope_covers_it() {
        var anna = annaWith(guardian(Area.PERSONAL));
        anna.requireMayAct(bodilsId(anna), Kind.GUARDIAN, MandateScope.CONSENT, TODAY);
        var economic = annaWith(guardian(Area.ECONOMIC));
        refused(
                "GUARDIAN_SCOPE_MISSING",
                () -> economic.requireMayAct(bodilsId(economic), Kind.GUARDIAN, MandateScope.CONSENT, TODAY));
        var party = annaWith(AUTHORISED);
        refused(
                "REPRESENTATIVE_OF_OTHER_KIND",
                () -> party.requireMayAct(bodilsId(party), Kind.GUARDIAN, MandateScope.CONSENT, TODAY));
        refused(
                "REPRESENTATIVE_UNKNOWN",
                () -> anna.requireMayAct(UUID.randomUUID(), Kind.GUARDIAN, MandateScope.CONSENT, TODAY));
    }

    @Test
    void RP_01_a_guardian_is_registered_with_a_scope_and_nobody_else_is() {
        assertThat(annaWith(guardian(Area.PERSONAL)).representatives().all())
                .extracting(Representative::id)
                .containsExactly(Ids.derive(ANNA, "representative/1"));
        refusedAtRegistration("GUARDIAN_SCOPE_REQUIRED", plain(Kind.GUARDIAN));
        refusedAtRegistration("GUARDIAN_SCOPE_REQUIRED", guardian());
        var scope = guardian(Area.ECONOMIC).scope();
        refusedAtRegistration("SCOPE_MISPLACED", new Mandate(Kind.CO_GUARDIAN, scope, null));
    }

    @Test
    void RP_01_legal_capacity_is_removed_in_economic_affairs_only() {
        annaWith(new Mandate(Kind.GUARDIAN, new Mandate.Scope(Set.of(Area.ECONOMIC), null, true), null));
        refusedAtRegistration(
                "CAPACITY_REMOVAL_IS_ECONOMIC",
                new Mandate(Kind.GUARDIAN, new Mandate.Scope(Set.of(Area.PERSONAL), null, true), null));
    }

    @Test
    void RP_02_only_a_party_representative_has_a_power_of_attorney_and_it_lies_not_in_the_future() {
        var given = powerOfAttorney(TODAY, null);
        refusedAtRegistration("POWER_OF_ATTORNEY_MISPLACED", new Mandate(Kind.RELATIVE, null, given));
        refusedAtRegistration("DATE_IN_FUTURE", partyRepresentative(powerOfAttorney(TODAY.plusDays(1), null)));
        var relative = annaWith(plain(Kind.RELATIVE));
        refused("POWER_OF_ATTORNEY_MISPLACED", () -> relative.authorise(bodilsId(relative), given, TODAY));
    }

    @Test
    void RP_02_a_power_of_attorney_can_be_shown_later_be_revoked_and_be_given_anew() {
        var waiting = annaWith(partyRepresentative(null));
        var id = bodilsId(waiting);
        assertThat(complains(waiting)).contains("POWER_OF_ATTORNEY_MISSING");
        assertThat(waiting.revokePowerOfAttorney(id, TODAY)).isEmpty();
        var authorised = after(waiting, it -> it.authorise(id, powerOfAttorney(TODAY, null), TODAY));
        assertThat(complains(authorised)).isEmpty();
        var revoked = after(authorised, it -> it.revokePowerOfAttorney(id, TODAY));
        assertThat(complains(revoked)).contains("POWER_OF_ATTORNEY_MISSING");
        assertThat(revoked.revokePowerOfAttorney(id, TODAY)).isEmpty();
        assertThat(complains(after(revoked, it -> it.authorise(id, powerOfAttorney(TODAY, null), TODAY))))
                .isEmpty();
    }

    @Test
    void a_representation_ends_today_once_and_is_kept() {
        var anna = annaWith(guardian(Area.PERSONAL));
        var ended = after(anna, it -> it.endRepresentation(bodilsId(it), TODAY));
        assertThat(ended.refusal(BODIL_AS_GUARDIAN, MandateScope.READ_CASE, TODAY))
                .contains("NOT_A_REPRESENTATIVE");
        assertThat(ended.representatives().all()).hasSize(1);
        assertThat(ended.endRepresentation(bodilsId(ended), TODAY)).isEmpty();
        refused("REPRESENTATIVE_UNKNOWN", () -> anna.endRepresentation(UUID.randomUUID(), TODAY));
    }

    @Test
    void a_representation_does_not_end_before_it_begins() {
        refused("ENDS_BEFORE_IT_BEGINS", () -> anna().represent(bodil(), plain(Kind.COMPANION), TODAY, TODAY, TODAY));
    }

    private static Optional<String> complains(Citizen anna) {
        return anna.refusal(BODIL_AS_PARTY_REPRESENTATIVE, MandateScope.COMPLAIN, TODAY);
    }

    private static void refusedAtRegistration(String code, Mandate mandate) {
        refused(code, () -> anna().represent(bodil(), mandate, TODAY, null, TODAY));
    }

    @Test
    void RP_01_RP_02_a_letter_is_copied_to_who_may_complain_or_read_the_case_and_to_nobody_else() {
        assertThat(copies(guardian(Area.PERSONAL))).hasSize(1);
        assertThat(copies(guardianFor(MandateScope.COMPLAIN))).hasSize(1);
        assertThat(copies(partyRepresentative(powerOfAttorney(TODAY, null)))).hasSize(1);
        assertThat(copies(guardianFor(MandateScope.READ_CASE))).hasSize(1);
        assertThat(copies(guardianFor(MandateScope.CONSENT, MandateScope.ACCEPT_PLAN)))
                .isEmpty();
        assertThat(copies(guardian(Area.ECONOMIC))).isEmpty();
        assertThat(copies(partyRepresentative(null))).isEmpty();
        assertThat(copies(plain(Kind.CO_GUARDIAN))).isEmpty();
        assertThat(copies(plain(Kind.COMPANION))).isEmpty();
        assertThat(copies(plain(Kind.RELATIVE))).isEmpty();
    }

    private static List<Dispatch.Copy> copies(Mandate mandate) {
        return annaWith(mandate).dispatch(Delivery.LETTER, TODAY).copies();
    }
}

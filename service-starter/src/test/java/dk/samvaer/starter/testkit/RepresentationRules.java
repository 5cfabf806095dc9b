package dk.samvaer.starter.testkit;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Holds that a service shows a citizen's matters to who may act for the citizen today, as visitation has told, and to nobody else whatever
 * the token claims. Each test begins with a citizen of its own.
 */
public interface RepresentationRules {
    /** A citizen with something to be read, and who acts for the citizen. */
    Representatives represented();

    /** The case of that citizen. */
    UUID representedCase();

    /** Address of a list that shows something of that citizen. */
    String listOfRepresented();

    @Test
    default void RP_01_a_guardian_whose_scope_covers_personal_matters_reads_and_lists() {
        var people = represented();
        var guardian = people.guardian();
        assertThat(guardian.get(people.shown()).status()).isEqualTo(200);
        assertThat(guardian.get(listOfRepresented()).json().at("/items")).isNotEmpty();
    }

    @Test
    default void
            RP_02_a_party_representative_reads_and_lists_from_the_first_day_of_the_power_of_attorney_to_the_last() {
        var people = represented();
        people.tell("carl", "PARTY_REPRESENTATIVE", Representatives.ALL, people.today(), tomorrow(people));
        people.awaitHeard();
        var carl = people.partyRepresentative("carl");
        assertThat(carl.get(people.shown()).status()).isEqualTo(200);
        assertThat(carl.get(listOfRepresented()).json().at("/items")).isNotEmpty();
    }

    @Test
    default void RP_01_a_guardian_of_the_economy_an_ended_one_and_one_to_come_read_and_list_nothing() {
        var people = represented();
        var today = people.today();
        people.tell("economic", "GUARDIAN", List.of("ATTEND_MEETING"), today, null);
        people.tell("ended", "GUARDIAN", Representatives.ALL, today.minusYears(1), today);
        people.tell("to come", "GUARDIAN", Representatives.ALL, tomorrow(people), null);
        people.tell("co-guardian", "CO_GUARDIAN", List.of("ATTEND_MEETING"), today, null);
        people.awaitHeard();
        assertShownNothing(people, people.guardian("economic"));
        assertShownNothing(people, people.guardian("ended"));
        assertShownNothing(people, people.guardian("to come"));
        assertShownNothing(people, people.guardian("co-guardian"));
        await().untilAsserted(() -> assertThat(people.refused(representedCase()))
                .as("DP-04")
                .contains("economic", "ended", "to come", "co-guardian"));
    }

    @Test
    default void RP_02_a_revoked_power_of_attorney_and_kinship_show_nothing() {
        var people = represented();
        var today = people.today();
        people.tell("revoked", "PARTY_REPRESENTATIVE", Representatives.ALL, today.minusDays(9), null);
        people.tell("revoked", "PARTY_REPRESENTATIVE", Representatives.ALL, today.minusDays(9), today);
        people.tell("not given", "PARTY_REPRESENTATIVE", List.of("ATTEND_MEETING"), today, null);
        people.tell("relative", "RELATIVE", List.of("ATTEND_MEETING"), today, null);
        people.awaitHeard();
        assertShownNothing(people, people.partyRepresentative("revoked"));
        assertShownNothing(people, people.partyRepresentative("not given"));
        assertShownNothing(people, people.partyRepresentative("relative"));
    }

    @Test
    default void RP_01_RP_02_another_login_another_role_and_somebody_never_registered_are_shown_nothing() {
        var people = represented();
        people.tell("bodil", "GUARDIAN", Representatives.ALL, people.today(), null);
        people.awaitHeard();
        assertThat(people.guardian("bodil").get(people.shown()).status()).isEqualTo(200);
        assertShownNothing(people, people.partyRepresentative("bodil"));
        assertShownNothing(people, people.guardian("Bodil"));
        assertShownNothing(people, people.partyRepresentative("never registered"));
    }

    @Test
    default void DP_06_who_acted_for_an_erased_citizen_is_shown_nothing_any_more() {
        var people = represented();
        var guardian = people.guardian();
        people.tellErased();
        await().until(() -> guardian.get(people.shown()).status() == 404);
        assertShownNothing(people, guardian);
    }

    private static LocalDate tomorrow(Representatives people) {
        return people.today().plusDays(1);
    }

    private void assertShownNothing(Representatives people, Portal who) {
        assertThat(who.get(people.shown()).status()).isEqualTo(404);
        var list = who.get(listOfRepresented());
        assertThat(list.status() == 404 || list.json().at("/items").isEmpty())
                .as(list.text())
                .isTrue();
    }
}

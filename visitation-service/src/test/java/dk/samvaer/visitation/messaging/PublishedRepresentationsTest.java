package dk.samvaer.visitation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.citizen.Cpr;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.Mandate.Kind;
import dk.samvaer.visitation.domain.citizen.Mandate.PowerOfAttorney;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.citizen.Representative;
import dk.samvaer.visitation.domain.citizen.Representative.Login;
import dk.samvaer.visitation.messaging.EventData.RepresentationChanged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the other services are told of who may act for a citizen. */
class PublishedRepresentationsTest {
    private static final UUID CITIZEN = UUID.fromString("9a1d7c44-12b3-4f0a-8f43-5f1f0a6f7b02");
    private static final UUID BODIL = UUID.fromString("4e5f6071-8293-54a5-86c7-d8e9fa0b1c0a");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String INDEX = "Zm9yIHRoZSBzYW1wbGU6IGFuIGluZGV4LCBubyBsb2d";
    private static final Login LOGIN = new Login(Confidential.of("bodil"), INDEX);

    /** The event of the sample: somebody with a power of attorney, until a day that is known. */
    static PublicEvent told() {
        return told(registered(bodil(LOGIN), new PowerOfAttorney(TODAY, Confidential.of("Journal 7"), null)))
                .getFirst();
    }

    @Test
    void RP_02_a_power_of_attorney_that_is_given_or_revoked_is_told() {
        var without = registered(bodil(LOGIN), null);
        assertThat(scopes(without)).containsExactly("ATTEND_MEETING");
        var given = with(without, new CitizenEvent.PowerOfAttorneyGiven(BODIL, power()));
        assertThat(scopes(given)).contains("READ_CASE", "COMPLAIN");
        var revoked = with(given, new CitizenEvent.PowerOfAttorneyRevoked(BODIL, TODAY.plusDays(3)));
        assertThat(changed(revoked).to()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void RP_01_a_representation_that_ends_is_told_with_its_end() {
        var ended = with(registered(bodil(LOGIN), power()), new CitizenEvent.RepresentationEnded(BODIL, TODAY));
        assertThat(changed(ended).to()).isEqualTo(TODAY);
        assertThat(changed(ended).representativeId()).isEqualTo(BODIL);
    }

    @Test
    void DP_03_neither_login_nor_name_is_told_and_nothing_at_all_of_somebody_who_does_not_log_in() {
        assertThat(told().data().toString()).contains(INDEX).doesNotContain("bodil", "Bodil", "Journal");
        assertThat(told(registered(bodil(null), power()))).isEmpty();
    }

    @Test
    void DP_06_an_erasure_is_told_of_a_citizen_without_a_case_too() {
        assertThat(told(List.of(registration(), new CitizenEvent.Erased())))
                .extracting(PublicEvent::type, PublicEvent::data)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "visitation.person-erased.v1", new EventData.PersonErased(CITIZEN, CITIZEN)));
    }

    @Test
    void RP_01_the_other_services_know_every_scope_by_the_same_name() {
        assertThat(Arrays.stream(Matter.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(MandateScope.values()).map(Enum::name).toList());
    }

    private static List<String> scopes(List<CitizenEvent> events) {
        return changed(events).scopes();
    }

    private static RepresentationChanged changed(List<CitizenEvent> events) {
        return (RepresentationChanged) told(events).getLast().data();
    }

    private static List<PublicEvent> told(List<CitizenEvent> events) {
        var citizen = Citizen.begin(events.getFirst());
        var told = Stream.<PublicEvent>empty();
        for (var event : events.subList(1, events.size())) {
            citizen = citizen.apply(event);
            told = Stream.concat(told, PublishedRepresentations.of(citizen, event).stream());
        }
        return told.toList();
    }

    private static List<CitizenEvent> with(List<CitizenEvent> events, CitizenEvent next) {
        return Stream.concat(events.stream(), Stream.of(next)).toList();
    }

    private static List<CitizenEvent> registered(Representative.Person person, @Nullable PowerOfAttorney power) {
        var mandate = new Mandate(Kind.PARTY_REPRESENTATIVE, null, power);
        return List.of(
                registration(),
                new CitizenEvent.Represented(
                        new Representative(BODIL, person, mandate, TODAY.minusDays(2), LocalDate.of(2027, 6, 1))));
    }

    private static CitizenEvent registration() {
        var entry = new Citizen.Entry(Confidential.of("Anna Eksempel"), null, null, false);
        return Citizen.register(CITIZEN, new Cpr("2512489996"), "index", entry, TODAY)
                .getFirst();
    }

    private static PowerOfAttorney power() {
        return new PowerOfAttorney(TODAY, Confidential.of("Journal 7"), null);
    }

    private static Representative.Person bodil(@Nullable Login login) {
        return new Representative.Person(Confidential.of("Bodil Opdigtet"), null, login);
    }
}

package dk.samvaer.visitation.domain.citizen;

import static dk.samvaer.visitation.domain.citizen.People.ANNA;
import static dk.samvaer.visitation.domain.citizen.People.TODAY;
import static dk.samvaer.visitation.domain.citizen.People.bodil;
import static dk.samvaer.visitation.domain.citizen.People.guardian;
import static dk.samvaer.visitation.domain.citizen.People.guardianFor;
import static dk.samvaer.visitation.domain.citizen.People.partyRepresentative;
import static dk.samvaer.visitation.domain.citizen.People.plain;
import static dk.samvaer.visitation.domain.citizen.People.powerOfAttorney;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.citizen.Mandate.Area;
import dk.samvaer.visitation.domain.citizen.Mandate.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is told of a representative: the scopes and the period say for every day what visitation itself would say on that day. */
class AuthorityTest {
    private static final List<LocalDate> DAYS =
            Stream.iterate(TODAY.minusDays(4), day -> day.plusDays(1)).limit(12).toList();

    static final List<Mandate> MANDATES = List.of(
            guardian(Area.PERSONAL),
            guardian(Area.ECONOMIC),
            guardianFor(),
            guardianFor(MandateScope.COMPLAIN),
            plain(Kind.CO_GUARDIAN),
            plain(Kind.COMPANION),
            plain(Kind.RELATIVE),
            partyRepresentative(null),
            partyRepresentative(powerOfAttorney(TODAY.minusDays(3), null)),
            partyRepresentative(powerOfAttorney(TODAY, null)),
            partyRepresentative(powerOfAttorney(TODAY, TODAY)),
            partyRepresentative(powerOfAttorney(TODAY.minusDays(3), TODAY.plusDays(2))));

    @ParameterizedTest
    @FieldSource("MANDATES")
    void RP_01_RP_02_scopes_and_period_say_what_each_day_would_say(Mandate mandate) {
        assertSaysWhatEachDayWould(new Representative(ANNA, bodil(), mandate, TODAY.minusDays(1), null));
        assertSaysWhatEachDayWould(new Representative(ANNA, bodil(), mandate, TODAY, TODAY));
        assertSaysWhatEachDayWould(new Representative(ANNA, bodil(), mandate, TODAY.minusDays(1), TODAY.plusDays(1)));
        assertSaysWhatEachDayWould(new Representative(ANNA, bodil(), mandate, TODAY.plusDays(1), TODAY.plusDays(4)));
    }

    @Test
    void RP_02_a_power_of_attorney_holds_within_its_own_dates() {
        var mandate = partyRepresentative(powerOfAttorney(TODAY, TODAY.plusDays(2)));
        var authority = Representation.authority(
                new Representative(ANNA, bodil(), mandate, TODAY.minusDays(1), TODAY.plusDays(9)));
        assertThat(authority.from()).isEqualTo(TODAY);
        assertThat(authority.until()).isEqualTo(TODAY.plusDays(2));
        assertThat(authority.scopes()).containsExactly(MandateScope.values());
    }

    @Test
    void RP_01_a_co_guardian_a_companion_and_a_relative_may_only_attend_a_meeting() {
        assertThat(Stream.of(Kind.CO_GUARDIAN, Kind.COMPANION, Kind.RELATIVE))
                .allSatisfy(kind -> assertThat(
                                Representation.authority(new Representative(ANNA, bodil(), plain(kind), TODAY, null))
                                        .scopes())
                        .containsExactly(MandateScope.ATTEND_MEETING));
    }

    /** Attending a meeting needs no power of attorney, and is nothing that a service could refuse. */
    private static void assertSaysWhatEachDayWould(Representative who) {
        var authority = Representation.authority(who);
        assertThat(DAYS)
                .allSatisfy(day -> assertThat(
                                Arrays.stream(MandateScope.values()).filter(it -> it != MandateScope.ATTEND_MEETING))
                        .allSatisfy(scope -> assertThat(authority.scopes().contains(scope)
                                        && within(authority.from(), authority.until(), day))
                                .isEqualTo(
                                        Representation.refusal(who, scope, day).isEmpty())));
    }

    private static boolean within(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}

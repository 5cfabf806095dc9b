package dk.samvaer.visitation.domain.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.citizen.Mandate.Area;
import dk.samvaer.visitation.domain.citizen.Mandate.Kind;
import dk.samvaer.visitation.domain.citizen.Mandate.PowerOfAttorney;
import dk.samvaer.visitation.domain.citizen.Representative.LoggedIn;
import dk.samvaer.visitation.domain.citizen.Representative.Login;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An invented citizen, and the people around her. */
final class People {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID ANNA = UUID.fromString("9a1d7c44-12b3-4f0a-8f43-5f1f0a6f7b02");
    static final LoggedIn BODIL_AS_GUARDIAN = new LoggedIn("index of bodil", Role.GUARDIAN);
    static final LoggedIn BODIL_AS_PARTY_REPRESENTATIVE = new LoggedIn("index of bodil", Role.PARTY_REPRESENTATIVE);

    private People() {}

    static Citizen anna() {
        return Citizen.begin(registered(null, false).getFirst());
    }

    static List<CitizenEvent> registered(@Nullable LocalDate protectedSince, boolean digitalPostExempt) {
        var entry = new Citizen.Entry(text("Anna Eksempel"), text("Eksempelvej 1"), protectedSince, digitalPostExempt);
        return Citizen.register(ANNA, new Cpr("2512489996"), "index", entry, TODAY);
    }

    static Citizen after(Citizen before, Function<Citizen, List<CitizenEvent>> decision) {
        return decision.apply(before).stream().reduce(before, Citizen::apply, (one, other) -> other);
    }

    /** Anna with Bodil beside her, from today. */
    static Citizen annaWith(Mandate mandate) {
        return after(anna(), it -> it.represent(bodil(), mandate, TODAY, null, TODAY));
    }

    static UUID bodilsId(Citizen anna) {
        return anna.representatives().all().getFirst().id();
    }

    static Representative.Person bodil() {
        return new Representative.Person(
                text("Bodil Opdigtet"), text("Opdigtet Allé 2"), new Login(text("bodil"), "index of bodil"));
    }

    static Mandate guardian(Area... areas) {
        return new Mandate(Kind.GUARDIAN, new Mandate.Scope(Set.of(areas), null, false), null);
    }

    static Mandate guardianFor(MandateScope... matters) {
        var limit = new Mandate.Limit(Set.of(matters));
        return new Mandate(Kind.GUARDIAN, new Mandate.Scope(Set.of(Area.PERSONAL), limit, false), null);
    }

    static Mandate partyRepresentative(@Nullable PowerOfAttorney powerOfAttorney) {
        return new Mandate(Kind.PARTY_REPRESENTATIVE, null, powerOfAttorney);
    }

    static Mandate plain(Kind kind) {
        return new Mandate(kind, null, null);
    }

    static PowerOfAttorney powerOfAttorney(LocalDate givenOn, @Nullable LocalDate revokedOn) {
        return new PowerOfAttorney(givenOn, text("Journal 7"), revokedOn);
    }

    static void refused(String code, Runnable decision) {
        var violation = catchThrowableOfType(RuleViolation.class, decision::run);
        assertThat(violation).as("nothing was refused").isNotNull();
        assertThat(violation.code()).isEqualTo(code);
    }

    static Confidential text(String text) {
        return Confidential.of(text);
    }
}

package dk.samvaer.visitation.domain.citizen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each kind of representative may do for a citizen. */
// VML § 5(3)-(5), § 7(3); FVL § 8; RP-01, RP-02
public final class Representation {
    private Representation() {}

    /**
     * What a representative may do on each day within a period, as far as is known.
     *
     * @param until the first day on which it no longer holds; null while no end is known
     */
    public record Authority(
            Set<MandateScope> scopes,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What the law and the mandate give the representative; a power of attorney holds within its own dates. */
    public static Authority authority(Representative who) {
        var power = who.mandate().powerOfAttorney();
        var from = power == null ? who.from() : later(who.from(), power.givenOn());
        var until = power == null ? who.until() : earlier(who.until(), power.revokedOn());
        var scopes = Arrays.stream(MandateScope.values())
                .filter(it -> refusal(who, it, from).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MandateScope.class)));
        return new Authority(scopes, from, until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The code of the rule that forbids it, if one does. */
    static Optional<String> refusal(Representative who, MandateScope mandateScope, LocalDate day) {
        if (!who.inForce(day)) {
            return Optional.of("REPRESENTATION_NOT_IN_FORCE");
        }
        return mandateScope == MandateScope.ATTEND_MEETING
                ? Optional.empty()
                : refusal(who.mandate(), mandateScope, day);
    }

    /** The code of the rule that keeps the letters of decisions from somebody: they are for who may complain or may expressly read the case. */
    static Optional<String> letterRefusal(Representative who, LocalDate day) {
        var complaining = refusal(who, MandateScope.COMPLAIN, day);
        var scope = who.mandate().scope();
        boolean reads = scope != null
                && scope.limit() != null
                && scope.limit().matters().contains(MandateScope.READ_CASE);
        return complaining.isPresent() && reads ? refusal(who, MandateScope.READ_CASE, day) : complaining;
    }

    private static Optional<String> refusal(Mandate mandate, MandateScope mandateScope, LocalDate day) {
        return switch (mandate.kind()) {
            case GUARDIAN -> unless(covered(mandate, mandateScope), "GUARDIAN_SCOPE_MISSING");
            case CO_GUARDIAN -> Optional.of("CO_GUARDIAN_NEVER_ALONE");
            case PARTY_REPRESENTATIVE -> unless(authorised(mandate, day), "POWER_OF_ATTORNEY_MISSING");
            case COMPANION -> Optional.of("COMPANION_ONLY_ATTENDS");
            case RELATIVE -> Optional.of("KINSHIP_GIVES_NO_RIGHT");
        };
    }

    private static boolean covered(Mandate mandate, MandateScope mandateScope) {
        return mandate.scope() != null && mandate.scope().covers(mandateScope);
    }

    private static boolean authorised(Mandate mandate, LocalDate day) {
        return mandate.powerOfAttorney() != null && mandate.powerOfAttorney().holdsOn(day);
    }

    private static Optional<String> unless(boolean met, String code) {
        return met ? Optional.empty() : Optional.of(code);
    }
}

package dk.samvaer.transport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.rides.Schedule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What has happened before: the state that a list of events amounts to. */
public final class Given {
    public static final UUID CASE = UUID.fromString("0b5b3f6e-6a51-4f0e-9a55-0d3f0c6f2b11");
    public static final UUID GRANT = UUID.fromString("6f1f4f0a-2f0d-4c2b-8a35-4a7b0f6d9c21");
    static final UUID ASSESSMENT = UUID.fromString("5b1e22c0-6d6a-5f0f-8d8e-7f0b9c9d0a03");
    public static final UUID CITIZEN = UUID.fromString("a4f2d2f8-15d3-4b59-8f0e-6f9c1c6a7b01");
    public static final Actor VISITATOR = new Actor("vera", Role.VISITATOR);
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final TransportMode TAXI = new TransportMode("TAXI");
    static final TransportMode OWN_BUS = new TransportMode("INTERNAL_DISABILITY_TRANSPORT");
    static final Confidential TEXT = Confidential.of("Kan ikke gå over 200 meter og ikke færdes alene i trafikken.");
    public static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);

    /** The day of the decision. */
    static final LocalDate ISSUED = LocalDate.of(2026, 11, 20);

    private Given() {}

    public static TransportGrant grant(TransportGrantEvent... events) {
        var state = TransportGrant.begin(requested());
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    public static TransportGrantEvent requested() {
        return new TransportGrantEvent.Requested(
                GRANT, CASE, CITIZEN, new Request(Requester.CITIZEN, VISITATOR, NOW, 0));
    }

    public static TransportGrantEvent assessed() {
        return new TransportGrantEvent.Assessed(assessment(TEXT));
    }

    /** That an assessment was completed. */
    static KnownCaseEvent duty(boolean transportDuty) {
        return new KnownCaseEvent.Assessed(ASSESSMENT, transportDuty);
    }

    static TransportAssessment assessment(Confidential text) {
        return new TransportAssessment(
                text,
                MovingAbout.SEVERE,
                List.of(RideNeed.WHEELCHAIR),
                List.of(Confidential.of("Kørestol")),
                VISITATOR,
                NOW);
    }

    /** What the citizen said that day. */
    static Word said(LocalDate on, String words) {
        return new Word(Word.Speaker.CITIZEN, on, Confidential.of(words), true);
    }

    static GrantedMode limited(Limits limits, LocalDate from, @Nullable Confidential reason) {
        return new GrantedMode(TAXI, limits, from, reason, VISITATOR, NOW);
    }

    static Extents days(LocalDate from, int daysPerWeek) {
        return Extents.UNKNOWN.with(from, daysPerWeek);
    }

    public static TransportGrantEvent extent(LocalDate from, int daysPerWeek) {
        return new TransportGrantEvent.ExtentFollowed(days(from, daysPerWeek));
    }

    public static TransportGrantEvent granted() {
        return new TransportGrantEvent.Granted(mode(TAXI, DEC_1, null));
    }

    public static TransportGrantEvent grantedWithLimits() {
        return new TransportGrantEvent.Granted(limited(new Limits(2, Limits.NONE.directions(), null), DEC_1, TEXT));
    }

    /** Another place to be picked up, which the citizen has not asked for. */
    public static TransportGrantEvent lessProposed() {
        var elsewhere = new Limits(null, Limits.NONE.directions(), Confidential.of("Hjørnet"));
        return new TransportGrantEvent.ModeProposed(
                Determinations.NONE.propose(GRANT, limited(elsewhere, DEC_1, TEXT), true));
    }

    public static TransportGrantEvent refused() {
        return new TransportGrantEvent.Refused(new Refusal(TEXT, null, VISITATOR, NOW));
    }

    public static TransportGrantEvent started() {
        return new TransportGrantEvent.Started(DEC_1);
    }

    public static TransportGrantEvent decided() {
        return new TransportGrantEvent.Decided();
    }

    public static TransportGrantEvent modeProposed() {
        return new TransportGrantEvent.ModeProposed(proposal());
    }

    public static TransportGrantEvent modeChanged() {
        return new TransportGrantEvent.ModeChanged(proposal(), ISSUED);
    }

    static Determinations.Proposal proposal() {
        return new Determinations.Proposal(
                Determinations.lineId(GRANT, 1), mode(OWN_BUS, LocalDate.of(2027, 2, 1), TEXT), false);
    }

    static GrantedMode mode(TransportMode mode, LocalDate from, @Nullable Confidential reason) {
        return new GrantedMode(mode, Limits.NONE, from, reason, VISITATOR, NOW);
    }

    static KnownCase known(KnownCaseEvent... facts) {
        var known = KnownCase.begin(new KnownCaseEvent.Opened(CASE, CITIZEN));
        for (var fact : facts) {
            known = known.apply(fact);
        }
        return known;
    }

    public static Schedule schedule(DayOfWeek first, DayOfWeek... rest) {
        return new Schedule(
                DEC_1,
                null,
                null,
                EnumSet.of(first, rest),
                EnumSet.allOf(Direction.class),
                LocalTime.of(8, 30),
                LocalTime.of(15, 0),
                null,
                null,
                List.of());
    }

    public static void refused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    static boolean isAmount(Class<?> type) {
        return Number.class.isAssignableFrom(type) && type != Integer.class
                || List.of("Money", "Amount", "Price").contains(type.getSimpleName());
    }

    static List<Class<?>> argumentsOf(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .flatMap(argument -> Stream.concat(Stream.of(argument), argumentsOf(argument).stream()))
                        .<Class<?>>mapMulti((argument, found) -> {
                            if (argument instanceof Class<?> plain) {
                                found.accept(plain);
                            } else if (argument instanceof ParameterizedType inner) {
                                found.accept((Class<?>) inner.getRawType());
                            }
                        })
                        .toList()
                : List.of();
    }
}

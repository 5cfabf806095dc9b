package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.ISSUED;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.OWN_BUS;
import static dk.samvaer.transport.domain.Given.TEXT;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.days;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.duty;
import static dk.samvaer.transport.domain.Given.extent;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.known;
import static dk.samvaer.transport.domain.Given.limited;
import static dk.samvaer.transport.domain.Given.mode;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.said;
import static dk.samvaer.transport.domain.Given.started;
import static dk.samvaer.transport.domain.rides.Direction.HOMEWARD;
import static dk.samvaer.transport.domain.rides.Direction.OUTWARD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.TransportGrantEvent.ModeChanged;
import dk.samvaer.transport.domain.TransportGrantEvent.ModeProposed;
import dk.samvaer.transport.domain.TransportGrantEvent.TermsNoted;
import dk.samvaer.transport.domain.rides.Direction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of running transport wait for a decision, and from which day each counts. */
class ChangingTermsTest {
    private static final KnownCase DUTY = known(duty(true));
    private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);
    private static final Word WISH = said(ISSUED, "Det vil jeg hellere.");
    private static final LocalDate JAN_4 = LocalDate.of(2027, 1, 4);
    private static final LocalDate FEB_1 = LocalDate.of(2027, 2, 1);

    /** Days, ways and place, before and after; what the citizen has asked for never waits. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # before            , after               , waits
        all both home       , 2 both home         , yes
        3 both home         , 2 both home         , yes
        2 both home         , 3 both home         , no
        2 both home         , all both home       , no
        all both home       , all out home        , yes
        all both home       , all back home       , yes
        all out home        , all back home       , yes
        all out home        , all both home       , no
        all both home       , all both stop       , yes
        all both stop       , all both home       , no
        all both stop       , all both corner     , yes
        2 out stop          , all both home       , no
        2 out home          , all both stop       , yes
        3 out home          , 2 both home         , yes
        """)
    void DE_05_C4_what_makes_the_citizen_worse_off_waits_for_its_decision(String before, String after, String waits) {
        var running = running(limits(before));
        var next = limited(limits(after), FEB_1, TEXT);
        var unasked = running.determining(DUTY, NOW).change(next, null);
        if (waits.equals("yes")) {
            assertThat(unasked)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ModeProposed.class,
                            it -> assertThat(it.proposal().lessens()).isTrue());
        } else {
            assertThat(unasked).containsExactly(new TermsNoted(next, null));
        }
        assertThat(running.determining(DUTY, NOW).change(next, WISH)).containsExactly(new TermsNoted(next, WISH));
    }

    @Test
    void DE_05_another_mode_waits_unless_the_citizen_has_asked_for_it() {
        var bus = mode(OWN_BUS, FEB_1, TEXT);
        assertThat(running(Limits.NONE).determining(DUTY, NOW).change(bus, null))
                .singleElement()
                .isInstanceOfSatisfying(
                        ModeProposed.class,
                        it -> assertThat(it.proposal().lessens()).isFalse());
        assertThat(running(Limits.NONE).determining(DUTY, NOW).change(bus, WISH))
                .containsExactly(new TermsNoted(bus, WISH));
    }

    @Test
    void RP_01_a_wish_that_nobody_could_say_or_has_said_is_none() {
        var bus = mode(OWN_BUS, FEB_1, TEXT);
        var running = running(Limits.NONE);
        refused("WORD_MISSING", () -> running.determining(DUTY, NOW).change(bus, said(ISSUED, " ")));
        refused("DATE_IN_FUTURE", () -> running.determining(DUTY, NOW).change(bus, said(DEC_1, "Ja.")));
        var unmandated = new Word(Word.Speaker.PARTY_REPRESENTATIVE, ISSUED, TEXT, false);
        refused("SPEAKER_NOT_MANDATED", () -> running.determining(DUTY, NOW).change(bus, unmandated));
    }

    @Test
    void TR_03_nothing_is_noted_beside_a_decision_that_is_under_way() {
        var more = limited(Limits.NONE, FEB_1, TEXT);
        var undecided = grant(assessed(), new TransportGrantEvent.Granted(limited(limits("2 both home"), DEC_1, TEXT)));
        assertThat(undecided.determining(DUTY, NOW).change(more, WISH))
                .as("the first decision is not issued")
                .hasOnlyElementsOfType(ModeProposed.class);
        var running = running(limits("3 both home"));
        var less = running.determining(DUTY, NOW).change(limited(limits("2 both home"), FEB_1, TEXT), null);
        assertThat(running.apply(less.getFirst()).determining(DUTY, NOW).change(more, WISH))
                .as("another proposal waits, which this one takes back")
                .hasOnlyElementsOfType(ModeProposed.class);
    }

    @Test
    void DE_04_no_change_counts_backwards_or_rewrites_what_is_granted_ahead() {
        var running = running(Limits.NONE);
        var late = limited(limits("2 both home"), ISSUED.minusDays(1), TEXT);
        var early = grant(
                assessed(), new TransportGrantEvent.Granted(limited(Limits.NONE, LocalDate.EPOCH, null)), decided());
        refused("TRANSPORT_CHANGE_BACKWARDS", () -> early.determining(DUTY, NOW).change(late, null));
        refused("TRANSPORT_CHANGE_BACKWARDS", () -> early.determining(DUTY, NOW).change(late, WISH));
        refused(
                "TRANSPORT_TERMS_BEFORE_CURRENT",
                () -> running.determining(DUTY, NOW).change(late, null));
        refused(
                "TRANSPORT_TERMS_UNCHANGED",
                () -> running.determining(DUTY, NOW).change(limited(Limits.NONE, FEB_1, TEXT), WISH));
    }

    @Test
    void DE_04_what_was_proposed_counts_from_its_day_and_never_before_its_decision_was_issued() {
        var running = running(Limits.NONE);
        var proposed = running.apply(running.determining(DUTY, NOW)
                .change(limited(limits("2 both home"), JAN_4, TEXT), null)
                .getFirst());
        var line = proposed.decided().newest().orElseThrow().lineId();
        assertThat(from(proposed, line, ISSUED)).isEqualTo(JAN_4);
        assertThat(from(proposed, line, FEB_1)).isEqualTo(FEB_1);
    }

    private static LocalDate from(TransportGrant proposed, UUID line, LocalDate issuedOn) {
        var changed = (ModeChanged)
                proposed.decide(List.of(line), issuedOn, Activity.UNKNOWN).getFirst();
        return proposed.apply(changed).mode().from();
    }

    @Test
    void TR_05_an_extent_counts_from_its_day_whenever_it_is_heard_of() {
        var heard = running(Limits.NONE)
                .apply(new TransportGrantEvent.ExtentFollowed(days(DEC_1, 3).with(FEB_1, 2)));
        assertThat(heard.planning().extentOn(DEC_1.minusDays(30))).isEqualTo(3);
        assertThat(heard.planning().extentOn(FEB_1.minusDays(1))).isEqualTo(3);
        assertThat(heard.planning().extentOn(FEB_1)).isEqualTo(2);
        assertThat(running(Limits.NONE).planning().extentOn(FEB_1)).isNull();
    }

    @Test
    void TR_05_the_extent_of_the_grant_is_never_more_than_that_of_the_activity() {
        var running = running(limits("4 both home")).apply(extent(DEC_1, 3));
        assertThat(running.planning().extentOn(FEB_1)).isEqualTo(3);
        var less = running.apply(new TermsNoted(limited(limits("1 both home"), FEB_1, TEXT), WISH));
        assertThat(less.planning().extentOn(FEB_1.minusDays(1))).isEqualTo(3);
        assertThat(less.planning().extentOn(FEB_1)).isEqualTo(1);
    }

    @Test
    void a_later_word_on_the_extent_replaces_what_was_to_hold_from_its_day() {
        var planned = days(DEC_1, 3).with(FEB_1, 2);
        assertThat(planned.with(JAN_4, 4)).isEqualTo(days(DEC_1, 3).with(JAN_4, 4));
        assertThat(planned.leastFrom(DEC_1)).isEqualTo(2);
        assertThat(planned.last()).isEqualTo(2);
        assertThat(Extents.UNKNOWN.on(DEC_1)).isNull();
    }

    private static TransportGrant running(Limits limits) {
        return grant(assessed(), new TransportGrantEvent.Granted(limited(limits, DEC_1, TEXT)), decided(), started());
    }

    private static Limits limits(String written) {
        var parts = written.split(" ");
        Integer most = parts[0].equals("all") ? null : Integer.valueOf(parts[0]);
        var ways = switch (parts[1]) {
            case "out" -> EnumSet.of(OUTWARD);
            case "back" -> EnumSet.of(HOMEWARD);
            default -> BOTH;
        };
        return new Limits(most, ways, place(parts[2]));
    }

    private static @Nullable Confidential place(String written) {
        return written.equals("home") ? null : Confidential.of(written);
    }
}

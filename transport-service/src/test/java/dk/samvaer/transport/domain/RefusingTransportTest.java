package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.ISSUED;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.TAXI;
import static dk.samvaer.transport.domain.Given.TEXT;
import static dk.samvaer.transport.domain.Given.VISITATOR;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.duty;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.known;
import static dk.samvaer.transport.domain.Given.mode;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.TransportGrantEvent.Lapsed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a request for transport may end without transport. */
class RefusingTransportTest {
    private static final KnownCase DUTY = known(duty(true));
    private static final KnownCase NO_DUTY = known(duty(false));
    private static final KnownCase CLOSED = known(duty(true), new KnownCaseEvent.Closed(DEC_1));
    private static final Actor CITIZEN = new Actor("anna", Role.CITIZEN);

    /** What § 105 says of each ground, and of what is stated for the refusal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # ground,  reason, words,    refused with
        unknown,   yes,    said,     TARGET_GROUP_NOT_ASSESSED
        unknown,   yes,    ,         TARGET_GROUP_NOT_ASSESSED
        function,  yes,    ,         TRANSPORT_DUTY_FORBIDS_REFUSAL
        function,  yes,    blank,    TRANSPORT_DUTY_FORBIDS_REFUSAL
        function,  yes,    tomorrow, DATE_IN_FUTURE
        function,  yes,    others,   SPEAKER_NOT_MANDATED
        function,  no,     said,     TRANSPORT_REFUSAL_REASON_REQUIRED
        function,  yes,    said,
        social,    no,     ,         TRANSPORT_REFUSAL_REASON_REQUIRED
        social,    no,     said,     TRANSPORT_REFUSAL_REASON_REQUIRED
        social,    yes,    ,
        social,    yes,    said,
        """)
    void R47_TR_01_the_duty_leaves_no_refusal_but_at_the_citizens_word(
            String ground, String reason, @Nullable String words, @Nullable String code) {
        var text = reason.equals("yes") ? TEXT : Confidential.of("  ");
        var refusal = new Refusal(text, word(words), VISITATOR, NOW);
        var known = ground.equals("unknown") ? known() : ground.equals("function") ? DUTY : NO_DUTY;
        if (code == null) {
            assertThat(grant(assessed()).determining(known, NOW).refuse(refusal))
                    .containsExactly(new TransportGrantEvent.Refused(refusal));
        } else {
            refused(code, () -> grant(assessed()).determining(known, NOW).refuse(refusal));
        }
    }

    private static @Nullable Word word(@Nullable String words) {
        return switch (words) {
            case "said" -> said(ISSUED, "Min mand kører mig.");
            case "blank" -> said(ISSUED, " ");
            case "tomorrow" -> said(ISSUED.plusDays(1), "Min mand kører mig.");
            case "others" -> new Word(Word.Speaker.GUARDIAN, ISSUED, TEXT, false);
            case null, default -> null;
        };
    }

    @Test
    void TR_01_nothing_is_refused_in_a_closed_case() {
        refused(
                "CASE_CLOSED",
                () -> grant(assessed())
                        .determining(CLOSED, NOW)
                        .refuse(new Refusal(TEXT, said(ISSUED, "Nej tak."), VISITATOR, NOW)));
    }

    @Test
    void R47_a_refusal_that_no_decision_has_carried_lapses_when_the_duty_is_found() {
        var undecided = grant(assessed(), refused());
        assertThat(undecided.requesting(NOW).assessedAnew(NO_DUTY)).isEmpty();
        var lapsed = new Lapsed(Lapsed.Cause.DUTY_FOUND, ISSUED);
        assertThat(undecided.requesting(NOW).assessedAnew(DUTY)).containsExactly(lapsed);
        var over = undecided.apply(lapsed);
        assertThat(over.decide(List.of(over.decisionLineId()), ISSUED, Activity.UNKNOWN))
                .isEmpty();
        assertThat(over.requesting(NOW).answers(DUTY))
                .as("another request is due")
                .isFalse();
    }

    @Test
    void R47_a_refusal_at_the_citizens_word_or_of_an_issued_decision_stands_when_the_duty_is_found() {
        var atWord = new TransportGrantEvent.Refused(new Refusal(TEXT, said(ISSUED, "Nej tak."), VISITATOR, NOW));
        assertThat(grant(assessed(), atWord).requesting(NOW).assessedAnew(DUTY)).isEmpty();
        assertThat(grant(assessed(), refused(), decided()).requesting(NOW).assessedAnew(DUTY))
                .isEmpty();
        assertThat(grant(assessed()).requesting(NOW).assessedAnew(DUTY)).isEmpty();
    }

    @Test
    void C4_the_municipality_withdraws_no_request_without_the_partys_word_whoever_made_it() {
        for (var requester : Requester.values()) {
            var request = grant(new TransportGrantEvent.AskedFor(new Request(requester, VISITATOR, NOW, 0)));
            refused(
                    "WITHDRAWAL_WORDS_MISSING",
                    () -> request.requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, null)));
            refused(
                    "SPEAKER_NOT_MANDATED",
                    () -> request.requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, word("others"))));
            refused(
                    "DATE_IN_FUTURE",
                    () -> request.requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, word("tomorrow"))));
            assertThat(request.requesting(NOW).withdraw(new Withdrawal(CITIZEN, NOW, null)))
                    .hasSize(1);
        }
    }

    @Test
    void R47_each_decision_process_asks_for_transport_once() {
        var withdrawn = grant(new TransportGrantEvent.Withdrawn(new Withdrawal(CITIZEN, NOW, null)));
        assertThat(DUTY.assessedNow()).isTrue();
        assertThat(withdrawn.requesting(NOW).answers(DUTY)).isTrue();
        var decided = DUTY.apply(new KnownCaseEvent.Decided());
        assertThat(decided.assessedNow()).as("heard again after the decision").isFalse();
        var next = decided.apply(new KnownCaseEvent.Reopened()).apply(duty(true));
        assertThat(next.assessedNow()).isTrue();
        assertThat(withdrawn.requesting(NOW).answers(next)).isFalse();
        assertThat(grant(assessed(), refused()).requesting(NOW).answers(next))
                .as("undecided")
                .isTrue();
        assertThat(grant(assessed(), refused(), decided()).requesting(NOW).answers(next))
                .isFalse();
        assertThat(CLOSED.assessedNow()).isFalse();
    }

    @Test
    void R47_a_request_that_nobody_made_becomes_that_of_who_asks_and_no_other_does() {
        var standing = grant(new TransportGrantEvent.AskedFor(new Request(Requester.SYSTEM, Actor.SYSTEM, NOW, 0)));
        var own = new TransportGrantEvent.AskedFor(new Request(Requester.CITIZEN, CITIZEN, NOW, 0));
        assertThat(standing.requesting(NOW).ask(Requester.CITIZEN, DUTY, CITIZEN))
                .containsExactly(own);
        assertThat(standing.apply(assessed()).requesting(NOW).ask(Requester.CITIZEN, DUTY, CITIZEN))
                .containsExactly(own);
        refused(
                "TRANSPORT_ALREADY_REQUESTED",
                () -> standing.apply(own).requesting(NOW).ask(Requester.GUARDIAN, DUTY, VISITATOR));
        refused(
                "TRANSPORT_ALREADY_REQUESTED",
                () -> standing.apply(assessed())
                        .apply(Given.granted())
                        .requesting(NOW)
                        .ask(Requester.CITIZEN, DUTY, CITIZEN));
        refused("CASE_CLOSED", () -> standing.requesting(NOW).ask(Requester.CITIZEN, CLOSED, CITIZEN));
    }

    @Test
    void TR_05_what_is_not_determined_lapses_with_its_case_and_what_was_granted_ends_with_it() {
        var lapsed = new Lapsed(Lapsed.Cause.CASE_CLOSED, DEC_1);
        assertThat(grant().follow(CLOSED)).containsExactly(lapsed);
        assertThat(grant(assessed()).follow(CLOSED)).containsExactly(lapsed);
        assertThat(grant(lapsed).claim()).isEqualTo(Given.GRANT);
        assertThat(grant(lapsed).follow(CLOSED)).isEmpty();
        assertThat(grant(assessed(), refused()).follow(CLOSED)).isEmpty();
        assertThat(grant(assessed(), Given.granted()).follow(CLOSED))
                .containsExactly(new TransportGrantEvent.EndSet(DEC_1));
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> grant(lapsed).requesting(NOW).assess(Given.assessment(TEXT)));
    }

    @Test
    void TR_01_less_than_the_whole_way_is_granted_with_a_reason_only() {
        var oneDay = new Limits(1, Limits.NONE.directions(), null);
        refused(
                "TRANSPORT_LIMIT_REASON_REQUIRED",
                () -> grant(assessed()).determining(DUTY, NOW).grant(Given.limited(oneDay, DEC_1, null)));
        assertThat(grant(assessed()).determining(DUTY, NOW).grant(Given.limited(oneDay, DEC_1, TEXT)))
                .hasSize(1);
        assertThat(grant(assessed()).determining(DUTY, NOW).grant(mode(TAXI, DEC_1, null)))
                .hasSize(1);
    }
}

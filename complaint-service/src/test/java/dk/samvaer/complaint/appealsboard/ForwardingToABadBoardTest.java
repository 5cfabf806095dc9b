package dk.samvaer.complaint.appealsboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Missing;
import dk.samvaer.local.parts.BoardFault;
import dk.samvaer.starter.domain.DanishTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The board is away, answers errors, late, twice or with a refusal: in the end it has one file, the one that is stored. */
class ForwardingToABadBoardTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private GivenForwardings given;
    private ForwardingInstance one;

    @BeforeEach
    void begin(@TempDir Path folder) {
        given = new GivenForwardings(folder);
        one = given.instance();
    }

    @AfterEach
    void end() {
        given.close();
    }

    @Test
    void R54_a_board_that_is_away_for_three_days_has_every_file_once_within_an_hour_of_its_return() {
        var other = given.instance();
        var ids = IntStream.range(0, 12)
                .mapToObj(number -> given.maintained(one, 2))
                .toList();
        given.board.fail(BoardFault.AWAY, Integer.MAX_VALUE, Duration.ZERO);
        for (int hour = 0; hour < 72; hour++) {
            one.round();
            other.round();
            given.pass(HOUR);
        }
        assertThat(given.board.held()).isEmpty();
        assertThat(ids).allMatch(id -> one.read(id).state() == Complaint.State.FORWARDING);
        assertThat(one.due.waiting()).isEqualTo(12);
        given.board.fail(null, 0, Duration.ZERO);
        for (int minute = 0; minute < 60; minute++) {
            given.pass(Duration.ofMinutes(1));
            one.round();
            other.round();
        }
        ids.forEach(id -> given.assertForwardedOnce(one, id));
        assertThat(given.board.held()).hasSize(12);
        assertThat(one.due.waiting()).isZero();
    }

    @Test
    void R54_a_board_that_is_away_is_asked_more_and_more_seldom_down_to_once_an_hour() {
        var id = given.maintained(one, 2);
        given.board.fail(BoardFault.ERROR, Integer.MAX_VALUE, Duration.ZERO);
        for (int minute = 0; minute < 24 * 60; minute++) {
            one.round();
            given.pass(Duration.ofMinutes(1));
        }
        assertThat(reason(id)).isEqualTo("HTTP_503");
        assertThat(failures(id)).isBetween(28, 36);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REFUSAL", "OTHER_CONTENT", "LATE_ANSWER", "LATE_TAKING"})
    void R54_whatever_goes_wrong_with_three_attempts_the_board_has_the_stored_file_once(BoardFault fault) {
        var id = given.maintained(one, 2);
        given.board.fail(fault, 3, Duration.ZERO);
        untilForwarded(one, id);
        given.assertForwardedOnce(one, id);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE_ANSWER", "LATE_TAKING"})
    void R54_a_board_that_answers_after_the_time_limit_has_the_stored_file_once(BoardFault fault) {
        var hurried = given.instance(GivenForwardings.HURRIED, given);
        var id = given.maintained(hurried, 2);
        given.board.fail(fault, 2, GivenForwardings.HURRIED.multipliedBy(3));
        hurried.round();
        assertThat(hurried.read(id).state()).isEqualTo(Complaint.State.FORWARDING);
        assertThat(reason(id)).isEqualTo("NO_ANSWER");
        untilForwarded(one, id);
        given.assertForwardedOnce(one, id);
    }

    @Test
    void R54_a_file_that_the_board_refuses_waits_for_the_officer_who_may_have_another_one_sent() {
        var id = given.maintained(one, 2);
        given.board.fail(BoardFault.REFUSAL, 1, Duration.ZERO);
        one.round();
        var refused = Objects.requireNonNull(one.read(id).forwarding());
        assertThat(refused.refusal()).isNotNull();
        assertThat(Objects.requireNonNull(refused.refusal()).reason()).isEqualTo("HTTP_422");
        assertThat(one.due.refused()).isEqualTo(1);
        given.pass(Duration.ofDays(2));
        one.round();
        assertThat(given.board.held()).as("nothing is sent by itself").isEmpty();

        one.forwardings.request(id, one.complaints.read(id).version(), null, Given.OFFICER);
        untilForwarded(one, id);
        given.assertForwardedOnce(one, id);
        assertThat(Objects.requireNonNull(one.read(id).forwarding()).id()).isNotEqualTo(refused.id());
        assertThat(one.packages.read(refused.packageId(), refused.sha256()))
                .as("what was refused stays")
                .isPresent();
        assertThat(one.due.refused()).isZero();
    }

    @Test
    void R54_a_board_that_holds_something_else_is_never_noted_as_having_the_file() {
        var id = given.maintained(one, 2);
        given.board.fail(BoardFault.OTHER_CONTENT, 1, Duration.ZERO);
        one.round();
        var forwarding = Objects.requireNonNull(one.read(id).forwarding());
        assertThat(forwarding.receipt()).isNull();
        assertThat(Objects.requireNonNull(forwarding.refusal()).reason()).isEqualTo("OTHER_CONTENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void R54_a_second_file_about_a_complaint_that_the_board_holds_is_refused_there_and_seen_here(boolean lostAgain) {
        var id = given.maintained(one, 2);
        given.board.fail(BoardFault.ANSWER_LOST, 1, Duration.ZERO);
        one.round();
        assertThat(given.held(id)).hasSize(1);
        var lost = Objects.requireNonNull(one.read(id).forwarding());
        var refusal = new BoardRefusal("BY_SOMEBODY_BETWEEN", given.clock.instant());
        one.complaints.changeInternally(id, it -> it.appealing(refusal.on()).refused(lost.id(), refusal));
        given.board.fail(BoardFault.ANSWER_LOST, lostAgain ? 1 : 0, Duration.ZERO);
        one.forwardings.request(id, one.complaints.read(id).version(), null, Given.OFFICER);
        given.awaitRefused(one, id, "HTTP_409");
        assertThat(given.held(id)).hasSize(1);
    }

    @Test
    void R54_an_incomplete_file_names_its_missing_parts_and_is_tried_again_until_it_is_complete() {
        var id = given.maintained(one, 2);
        given.missing = List.of(new MissingPart("PLAN", Why.AWAY), new MissingPart("DECISION", Why.NOT_THERE));
        for (int hour = 0; hour < 24; hour++) {
            one.round();
            given.pass(HOUR);
        }
        assertThat(one.read(id).state()).isEqualTo(Complaint.State.MAINTAINED);
        assertThat(Objects.requireNonNull(one.forwardings.progress(id).state().attempts())
                        .missing())
                .containsExactly(new Missing("PLAN", "AWAY"), new Missing("DECISION", "NOT_THERE"));
        given.missing = List.of();
        untilForwarded(one, id);
        given.assertForwardedOnce(one, id);
    }

    @Test
    void R54_what_has_changed_while_its_file_was_assembled_is_assembled_anew() {
        var id = given.maintained(one, 2);
        var disturbing = given.instance(GivenForwardings.PATIENT, (complaint, statement, now) -> {
            if (complaint.letters().written().isEmpty() && complaint.appeal().overdueSince() == null) {
                var overdue = new ComplaintEvent.ForwardingOverdue(DanishTime.day(now));
                one.complaints.changeInternally(id, it -> List.of(overdue));
            }
            return given.assemble(complaint, statement, now);
        });
        disturbing.round();
        given.assertForwardedOnce(disturbing, id);
        assertThat(given.packages())
                .as("the first file is not the one that is sent")
                .isEqualTo(2);
        given.pass(Duration.ofDays(2));
        one.unasked.remove();
        assertThat(given.packages()).isEqualTo(1);
        assertThat(one.packages.unasked(given.clock.instant(), 10)).isEmpty();
        given.assertForwardedOnce(disturbing, id);
    }

    @Test
    void CP_09_a_maintained_complaint_is_left_to_the_officer_for_a_day_and_then_forwarded_by_itself() {
        var id = given.maintained(one, 0);
        one.round();
        assertThat(one.read(id).state()).isEqualTo(Complaint.State.MAINTAINED);
        given.pass(Duration.ofDays(1));
        one.round();
        given.assertForwardedOnce(one, id);
        assertThat(Objects.requireNonNull(one.read(id).forwarding()).by()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DROPPED"})
    void CP_09_the_rest_of_a_partly_upheld_complaint_is_forwarded_by_itself_once_it_is_known_to_go_on(
            RestAnswer answer) {
        var id = given.reviewed(one, ReviewOutcome.PARTLY_UPHELD, 40);
        one.round();
        assertThat(one.read(id).state()).isEqualTo(Complaint.State.PARTLY_UPHELD);
        var day = DanishTime.day(given.clock.instant()).minusDays(2);
        one.complaints.changeInternally(id, it -> List.of(new ComplaintEvent.RestAnswered(answer, day, null)));
        one.round();
        given.assertForwardedOnce(one, id);
    }

    @Test
    void CP_13_what_is_withdrawn_before_it_is_sent_never_reaches_the_board_also_not_late() {
        var id = asked();
        given.board.fail(BoardFault.LATE_TAKING, 1, GivenForwardings.HURRIED.multipliedBy(3));
        var hurried = given.instance(GivenForwardings.HURRIED, given);
        hurried.round();
        withdraw(id);
        one.round();
        assertThat(one.due.waiting()).isZero();
        given.awaitQuiet();
        assertThat(given.held(id)).isEmpty();
        assertThat(one.read(id).state()).isEqualTo(Complaint.State.WITHDRAWN);
    }

    @Test
    void CP_13_the_board_is_told_of_the_withdrawal_of_what_it_has_also_where_that_is_not_known_here() {
        var id = asked();
        given.board.fail(BoardFault.ANSWER_LOST, 1, Duration.ZERO);
        one.round();
        withdraw(id);
        one.round();
        assertThat(given.held(id))
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawn()).isTrue());
        assertThat(one.read(id).state()).isEqualTo(Complaint.State.WITHDRAWN);
        assertThat(one.due.waiting()).isZero();
    }

    /** Asked for, and not sent yet. */
    private UUID asked() {
        var id = given.maintained(one, 0);
        var now = given.clock.instant();
        var file = given.assemble(one.read(id), null, now);
        var packageId = UUID.randomUUID();
        one.packages.store(packageId, one.read(id).caseId(), id, file.zip(), now);
        var forwarding = Forwarding.of(packageId, file.sha256(), file.kinds(), now, Given.OFFICER, null);
        one.complaints.changeInternally(id, it -> it.appealing(now).requestForwarding(forwarding));
        return id;
    }

    private void withdraw(UUID id) {
        one.complaints.changeInternally(id, it -> it.withdraw(given.clock.instant()));
    }

    private void untilForwarded(ForwardingInstance instance, UUID id) {
        for (int attempt = 0; attempt < 100 && instance.read(id).state() != Complaint.State.FORWARDED; attempt++) {
            instance.round();
            given.pass(Duration.ofMinutes(1));
        }
    }

    private int failures(UUID id) {
        return Objects.requireNonNull(one.forwardings.progress(id).state().attempts())
                .failures();
    }

    private String reason(UUID id) {
        return Objects.requireNonNull(one.forwardings.progress(id).state().attempts())
                .reason();
    }
}

package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.local.parts.AppealsBoardStandIn;
import dk.samvaer.local.parts.BoardFault;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Forwarding as the complaint officer meets it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AppealFilesInTests.class)
class ForwardingOverHttpTest {
    private static final String NOTHING_TO_ADD = "{}";
    private static final RealService REAL =
            RealService.on("complaint", "samvaer.visitation.events", "samvaer.complaint.events");
    private static final AppealsBoardStandIn BOARD = board();

    @Autowired
    private Aggregates<Complaint, ComplaintEvent> complaints;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
        settings.add("APPEALS_BOARD_URL", BOARD::url);
    }

    @AfterEach
    void mend() {
        BOARD.fail(null, 0, Duration.ZERO);
        AppealFilesInTests.missing = List.of();
    }

    @Test
    void R54_the_file_is_shown_as_it_was_fixed_to_those_who_decide_and_to_nobody_else() {
        var complaint = maintained(0);
        assertThat(officer().get(complaint + "/appeal-file").status()).isEqualTo(404);
        var asked = officer().act("POST", complaint, "/forwarding", NOTHING_TO_ADD);
        assertThat(officer().get(complaint + "/appeal-file").status()).isEqualTo(200);
        assertThat(REAL.as("LEADER", port).get(complaint + "/appeal-file").status())
                .isEqualTo(200);
        assertThat(REAL.citizen(Given.CITIZEN.toString(), port)
                        .get(complaint + "/appeal-file")
                        .status())
                .isEqualTo(403);
        var id = UUID.fromString(complaint.substring("/v1/complaints/".length()));
        await().until(() -> officer().get(complaint).at("/state").equals("FORWARDED"));
        var held = BOARD.held().stream()
                .filter(it -> it.complaintId().equals(id.toString()))
                .toList();
        assertThat(held).hasSize(1);
        assertThat(AppealFile.sha256(BOARD.content(held.getFirst().boardReference())))
                .isEqualTo(asked.at("/request/sha256"));
    }

    @Test
    void R54_what_the_file_lacks_is_named_and_nothing_is_asked_for() {
        var complaint = maintained(0);
        var before = officer().get(complaint);
        AppealFilesInTests.missing = List.of(new MissingPart("PLAN", Why.AWAY));
        var refused = officer().write("POST", complaint + "/forwarding", before.etag(), NOTHING_TO_ADD);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("APPEAL_FILE_INCOMPLETE");
        assertThat(refused.at("/detail")).contains("PLAN (AWAY)");
        assertThat(officer().get(complaint)).isEqualTo(before);
    }

    @Test
    void CP_09_what_waited_for_a_day_is_forwarded_without_anybody() {
        var complaint = maintained(2);
        await().until(() -> officer().get(complaint).at("/state").equals("FORWARDED"));
        assertThat(officer().get(complaint + "/forwarding").at("/request/byItself"))
                .isEqualTo("true");
    }

    @Test
    void R54_a_board_that_does_not_answer_holds_up_no_command_and_no_event_of_another_complaint() {
        BOARD.fail(BoardFault.LATE_ANSWER, 8, Duration.ofSeconds(25));
        var slow = IntStream.range(0, 8).mapToObj(number -> maintained(0)).toList();
        slow.forEach(it -> assertThat(
                        officer().act("POST", it, "/forwarding", NOTHING_TO_ADD).at("/stage"))
                .isEqualTo("SENDING"));
        await().until(() -> BOARD.underWay() > 0);
        assertThat(officer()
                        .act("POST", slow.getFirst(), "/forwarding", NOTHING_TO_ADD)
                        .at("/code"))
                .isEqualTo("FORWARDING_UNDER_WAY");
        var other = maintained(0);
        assertThat(REAL.citizen(Given.CITIZEN.toString(), port)
                        .act("POST", other, "/withdrawal", "")
                        .at("/state"))
                .isEqualTo("WITHDRAWN");
        var caseId = UUID.fromString(officer().get(other).at("/caseId"));
        await().until(() -> REAL.bus().types(caseId).contains("complaint-withdrawn.v1"));
        assertThat(BOARD.underWay()).as("the board has not answered yet").isPositive();
    }

    /** A complaint that was maintained some days ago. */
    private String maintained(int daysAgo) {
        var id = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var decisionId = UUID.randomUUID();
        var now = Instant.now();
        complaints.begin(
                id,
                new EventEnvelope(id, "visitation", "decision", decisionId, caseId, 0, now),
                () -> List.of(
                        Given.registered(id, caseId, decisionId),
                        Given.found(decisionId),
                        new ComplaintEvent.ReviewDecided(
                                ReviewOutcome.MAINTAINED, DanishTime.day(now).minusDays(daysAgo), List.of())));
        return "/v1/complaints/" + id;
    }

    private Portal officer() {
        return REAL.as("COMPLAINT_OFFICER", port);
    }

    private static AppealsBoardStandIn board() {
        try {
            return AppealsBoardStandIn.start(Files.createTempDirectory("board"), 0);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}

package dk.samvaer.complaint.appealsboard;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileSource;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.messaging.ComplaintConfiguration;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.local.parts.AppealsBoardStandIn;
import dk.samvaer.local.parts.BoardCase;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.time.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board, a database, a clock that a test moves, and as many instances of the service as it wants. */
final class GivenForwardings implements AutoCloseable, AppealFileSource {
    /** Long enough for a busy machine. */
    static final Duration PATIENT = Duration.ofSeconds(20);

    static final Duration HURRIED = Duration.ofMillis(400);

    final MovableClock clock = new MovableClock(Duration.ZERO);
    final AppealsBoardStandIn board;
    volatile List<MissingPart> missing = List.of();
    final String database = "forwarding_" + UUID.randomUUID().toString().substring(0, 8);
    private final List<ForwardingInstance> instances = new ArrayList<>();

    GivenForwardings(Path folder) {
        board = AppealsBoardStandIn.start(folder, 0);
        try (var client = MongoClients.create(RealParts.mongodb(database))) {
            Schema.make(
                    client.getDatabase(database),
                    ExpectedIndexes.of(ComplaintConfiguration.COMPLAINTS.expectedIndexes(), AppealPackages.indexes())
                            .all());
        }
    }

    ForwardingInstance instance() {
        return instance(PATIENT, this);
    }

    ForwardingInstance instance(Duration longest, AppealFileSource files) {
        var one = new ForwardingInstance(database, board.url(), longest, files, clock);
        instances.add(one);
        return one;
    }

    /** No two are alike. */
    @Override
    public AppealFile assemble(Complaint complaint, @Nullable Confidential statement, Instant now) {
        if (!missing.isEmpty()) {
            throw new AppealFileIncomplete(missing);
        }
        return new AppealFile(("file " + UUID.randomUUID()).getBytes(UTF_8), List.of());
    }

    /** A complaint that was maintained some days ago. */
    UUID maintained(ForwardingInstance instance, int daysAgo) {
        return reviewed(instance, ReviewOutcome.MAINTAINED, daysAgo);
    }

    UUID reviewed(ForwardingInstance instance, ReviewOutcome outcome, int daysAgo) {
        var id = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var decisionId = UUID.randomUUID();
        var now = clock.instant();
        instance.complaints.begin(
                id,
                new EventEnvelope(id, "visitation", "decision", decisionId, caseId, 0, now),
                () -> List.of(
                        Given.registered(id, caseId, decisionId),
                        Given.found(decisionId),
                        new ComplaintEvent.ReviewDecided(
                                outcome, DanishTime.day(now).minusDays(daysAgo), List.of())));
        return id;
    }

    /** What the board holds of a complaint. */
    List<BoardCase> held(UUID complaintId) {
        return board.held().stream()
                .filter(it -> it.complaintId().equals(complaintId.toString()))
                .toList();
    }

    /** The board holds one file of the complaint, the one that is stored, and the complaint says so. */
    void assertForwardedOnce(ForwardingInstance instance, UUID id) {
        var complaint = instance.read(id);
        assertThat(complaint.state()).isEqualTo(Complaint.State.FORWARDED);
        var forwarding = Objects.requireNonNull(complaint.forwarding());
        assertThat(held(id)).singleElement().satisfies(held -> {
            assertThat(held.forwardingId()).isEqualTo(forwarding.id().toString());
            assertThat(held.boardReference())
                    .isEqualTo(Objects.requireNonNull(forwarding.receipt()).boardReference());
            assertThat(held.sha256()).isEqualTo(forwarding.sha256());
            assertThat(instance.packages.read(forwarding.packageId(), forwarding.sha256()))
                    .hasValueSatisfying(stored ->
                            assertThat(board.content(held.boardReference())).isEqualTo(stored));
        });
    }

    /** Round after round, as a service makes them: an attempt may fail for a reason of its own, such as a connection that has just ended. */
    void awaitRefused(ForwardingInstance instance, UUID id, String reason) {
        await().until(() -> {
            pass(Duration.ofMinutes(1));
            instance.round();
            var refusal = Objects.requireNonNull(instance.read(id).forwarding()).refusal();
            return refusal != null && refusal.reason().equals(reason);
        });
    }

    /** Until the board has dealt with all that was sent to it, however late. */
    void awaitQuiet() {
        await().until(() -> board.underWay() == 0);
    }

    /** How many files are stored. */
    long packages() {
        try (var client = MongoClients.create(RealParts.mongodb(database))) {
            return client.getDatabase(database)
                    .getCollection(AppealPackages.COLLECTION)
                    .countDocuments();
        }
    }

    void pass(Duration time) {
        clock.moveTo(clock.offset().plus(time));
    }

    @Override
    public void close() {
        instances.forEach(ForwardingInstance::close);
        board.close();
        try (var client = MongoClients.create(RealParts.mongodb(database))) {
            client.getDatabase(database).drop();
        }
    }
}

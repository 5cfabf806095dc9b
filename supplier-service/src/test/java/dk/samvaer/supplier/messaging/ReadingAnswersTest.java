package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.supplier.application.reports.NumberedAnswers;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.persistence.AnswerLog;
import dk.samvaer.supplier.persistence.AnswerLog.Entry;
import dk.samvaer.supplier.persistence.AnswersToNumber;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The list of a supplier's answers, which is read from a cursor on while answers are still being written. */
class ReadingAnswersTest {
    private static final Instant NOW = Given.NOW;
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final String database = "answers_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(RealParts.mongodb(database)), database);
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements = new Aggregates<>(
            ReportConfiguration.REPORT_ACKNOWLEDGEMENTS,
            new MongoAggregateStore(mongo, ReportConfiguration.REPORT_ACKNOWLEDGEMENTS),
            new Documents<>(
                    ReportConfiguration.REPORT_ACKNOWLEDGEMENTS,
                    new SealedJson(InMemoryKeyStore.keyring()),
                    "samvaer.supplier.events"),
            Gate.OPEN,
            (store, id, outbox) -> {},
            CLOCK);
    private final NumberedAnswers answers = reader();

    @BeforeEach
    void prepare() {
        Schema.make(mongo.getDb(), ReportConfiguration.REPORT_ACKNOWLEDGEMENTS.expectedIndexes());
        Schema.make(mongo.getDb(), AnswerLog.indexes());
    }

    @Test
    void R28_an_answer_older_than_the_cursor_that_is_written_later_is_not_lost() {
        var first = answered(NOW);
        var read = answers.after("nsv", 0, 10);
        assertThat(read).extracting(Entry::reportId).containsExactly(first);
        var late = answered(NOW.minusSeconds(3600));
        assertThat(answers.after("nsv", read.getLast().number(), 10))
                .extracting(Entry::reportId)
                .containsExactly(late);
    }

    @Test
    void R28_answers_of_the_same_instant_are_each_read_once_page_by_page() {
        var all = IntStream.range(0, 25).mapToObj(any -> answered(NOW)).toList();
        List<UUID> read = new ArrayList<>();
        List<Entry> page = answers.after("nsv", 0, 10);
        while (!page.isEmpty()) {
            page.forEach(entry -> read.add(entry.reportId()));
            page = answers.after("nsv", page.getLast().number(), 10);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(answers.after("csn", 0, 10)).isEmpty();
    }

    @Test
    void R28_a_follow_up_comes_after_what_was_read_before() {
        var report = answered(NOW);
        assertThat(answers.after("nsv", 0, 10)).containsExactly(new Entry(1, report, 1));
        acknowledgements.changeInternally(report, it -> it.takenUp(Given.UNIT, NOW.minusSeconds(60)));
        assertThat(answers.after("nsv", 1, 10)).containsExactly(new Entry(2, report, 2));
    }

    @Test
    void R28_many_readers_at_once_number_every_answer_once_and_leave_no_hole() {
        var all = IntStream.range(0, 40).mapToObj(any -> answered(NOW)).toList();
        List<Future<List<Entry>>> readers = new ArrayList<>();
        var ready = new CyclicBarrier(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 8; reader++) {
                readers.add(threads.submit(() -> {
                    ready.await();
                    return reader().after("nsv", 0, 50);
                }));
            }
        }
        assertThat(readers).allMatch(reader -> reader.state() == Future.State.SUCCESS);
        var numbered = answers.after("nsv", 0, 100);
        assertThat(numbered).extracting(Entry::reportId).containsExactlyInAnyOrderElementsOf(all);
        assertThat(numbered)
                .extracting(Entry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void answers_from_before_there_were_numbers_are_numbered() {
        var old = answered(NOW);
        mongo.getCollection(ReportAcknowledgementsQueries.COLLECTION)
                .updateOne(new Document(), new Document("$unset", new Document("listed", "")));
        assertThat(answers.after("nsv", 0, 10)).isEmpty();
        new AnswersToNumber().apply(mongo.getDb());
        assertThat(Set.copyOf(answers.after("nsv", 0, 10))).containsExactly(new Entry(1, old, 1));
    }

    private NumberedAnswers reader() {
        return new NumberedAnswers(
                acknowledgements, new ReportAcknowledgementsQueries(mongo), new AnswerLog(mongo), CLOCK);
    }

    /** @param at when it was answered by the clock of the instance that did */
    private UUID answered(Instant at) {
        var id = UUID.randomUUID();
        var report = new IncomingReport(
                id,
                "nsv",
                null,
                id.toString(),
                null,
                IncomingReport.Claims.NONE,
                "fingerprint",
                new Refusal("UNKNOWN_TYPE", "Unknown."));
        var event = new EventEnvelope(id, "report", "nsv", id, id, 0, at);
        acknowledgements.begin(
                id,
                event,
                () -> ReportAcknowledgement.refuse(report, new Refusal("UNKNOWN_TYPE", "Unknown."), false, at));
        return id;
    }
}

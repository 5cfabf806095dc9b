package dk.samvaer.complaint.persistence.statistics;

import static dk.samvaer.complaint.domain.Given.CASE;
import static dk.samvaer.complaint.domain.Given.CITIZEN;
import static dk.samvaer.complaint.domain.Given.RULES;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.ComplainedLine;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.statistics.CountedComplaint;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.complaint.persistence.CountedQueries;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The complaints of a period are read with two queries, from its first day to its last. */
class StatisticsQueriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 12, 18);
    private static final LocalDate FORWARDED = LocalDate.of(2026, 12, 21);
    private static final CountedQueries DATABASE = new CountedQueries("complaint_statistics");

    private final StatisticsQueries queries = new StatisticsQueries(DATABASE.mongo());

    @BeforeAll
    static void fill() {
        insert(FIRST.minusDays(1));
        insert(FIRST);
        var outcome = new BoardDecision(
                AppealOutcome.REMITTED, Confidential.of("AST-000001/7"), FORWARDED.plusDays(9), FORWARDED.plusDays(40));
        insert(
                LAST,
                decided(ReviewOutcome.MAINTAINED),
                requested(),
                forwarded(),
                new ComplaintEvent.OutcomeRecorded(outcome));
        insert(LAST.plusDays(1), new ComplaintEvent.Withdrawn(LAST.plusDays(2)));
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void CP_12_the_first_and_the_last_day_of_the_period_are_in_it() {
        DATABASE.asked();
        var grounds = Set.of("EXTENT");
        assertThat(queries.received(FIRST, LAST))
                .containsExactlyInAnyOrder(
                        new CountedComplaint(FIRST, Timeliness.TIMELY, grounds, false, false, null, null, null, null),
                        new CountedComplaint(
                                LAST,
                                Timeliness.TIMELY,
                                grounds,
                                false,
                                false,
                                ReviewOutcome.MAINTAINED,
                                REVIEWED,
                                FORWARDED,
                                AppealOutcome.REMITTED));
        assertThat(DATABASE.asked()).isEqualTo(2);
    }

    @Test
    void CP_13_what_was_withdrawn_is_told_apart_and_a_day_without_complaints_is_empty() {
        assertThat(queries.received(LAST.plusDays(1), LAST.plusDays(1)))
                .singleElement()
                .matches(CountedComplaint::withdrawn);
        assertThat(queries.received(LAST.plusDays(2), LAST.plusDays(20))).isEmpty();
    }

    private static void insert(LocalDate receivedOn, ComplaintEvent... events) {
        var id = UUID.randomUUID();
        var decision = UUID.randomUUID();
        var line = UUID.randomUUID();
        var received = new Received(
                decision, List.of(line), receivedOn, Channel.ORAL, ComplainantRole.CITIZEN, null, null, null);
        var complaint = Complaint.begin(new ComplaintEvent.Registered(id, CASE, CITIZEN, received, null, RULES))
                .apply(new ComplaintEvent.DecisionFound(
                        decision, List.of(new ComplainedLine(line, receivedOn, Timeliness.TIMELY)), Timeliness.TIMELY));
        for (var event : events) {
            complaint = complaint.apply(event);
        }
        DATABASE.mongo()
                .getCollection(ComplaintsQueries.COLLECTION)
                .insertOne(new Document("_id", id.toString())
                        .append("listed", new Document(StatisticsFields.listed(complaint))));
        var lines = List.of(subject(line, "EXTENT"), subject(UUID.randomUUID(), "TRANSPORT"));
        DATABASE.mongo()
                .getCollection("known_decisions")
                .insertOne(new Document("_id", decision.toString()).append("state", new Document("lines", lines)));
    }

    private static Document subject(UUID line, String subject) {
        return new Document("lineId", line.toString()).append("subject", subject);
    }
}

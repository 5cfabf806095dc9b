package dk.samvaer.transport.persistence;

import static dk.samvaer.transport.persistence.CountedQueries.pages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.Request;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.TransportMode;
import dk.samvaer.transport.persistence.TransportGrantsQueries.Filter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of many transport grants: each page is one query, whatever it shows. */
class TransportGrantsQueriesTest {
    private static final int GRANTS = 300;
    private static final Actor VERA = new Actor("vera", Role.VISITATOR);
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final CountedQueries DATABASE = new CountedQueries("transport_lists");
    private static final UUID CITIZEN = UUID.randomUUID();

    private final TransportGrantsQueries queries = new TransportGrantsQueries(DATABASE.mongo());

    /** Every third waits for its decision; the others have none in force. */
    @BeforeAll
    static void fill() {
        DATABASE.mongo()
                .getCollection(TransportGrantsQueries.COLLECTION)
                .insertMany(IntStream.range(0, GRANTS)
                        .mapToObj(TransportGrantsQueriesTest::grant)
                        .map(it -> new Document("_id", it.id().toString())
                                .append("caseId", it.caseId().toString())
                                .append("listed", new Document(TransportGrantsQueries.listed(it))))
                        .toList());
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void DP_04_a_page_of_the_list_costs_one_query() {
        DATABASE.asked();
        assertThat(pages(it -> queries.find(new Filter(null, null, null, false, null), it)))
                .hasSize(GRANTS)
                .doesNotHaveDuplicates();
        assertThat(DATABASE.asked()).isEqualTo(GRANTS / 50);
    }

    @Test
    void TR_03_what_waits_for_its_decision_is_being_assessed_to_the_party_also_where_the_list_is_narrowed() {
        assertThat(found(TransportGrant.State.GRANTED, false))
                .hasSize(GRANTS / 3)
                .allMatch(it -> it.mode() != null);
        assertThat(found(TransportGrant.State.GRANTED, true)).isEmpty();
        assertThat(found(TransportGrant.State.ASSESSED, true))
                .hasSize(GRANTS / 3)
                .allMatch(it -> it.state() == TransportGrant.State.ASSESSED && it.mode() == null);
    }

    private List<TransportGrantsQueries.Row> found(TransportGrant.State state, boolean ofParty) {
        return pages(it -> queries.find(new Filter(null, CITIZEN, state, ofParty, null), it));
    }

    private static TransportGrant grant(int number) {
        var requested = TransportGrant.begin(new TransportGrantEvent.Requested(
                UUID.randomUUID(), UUID.randomUUID(), CITIZEN, new Request(Requester.CITIZEN, VERA, NOW, 1)));
        var mode = new GrantedMode(
                new TransportMode("TAXI"), Limits.NONE, LocalDate.of(2026, 12, 1), Confidential.of("Tekst"), VERA, NOW);
        return number % 3 == 0 ? requested.apply(new TransportGrantEvent.Granted(mode)) : requested;
    }
}

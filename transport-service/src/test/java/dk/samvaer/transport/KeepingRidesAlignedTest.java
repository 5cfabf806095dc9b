package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.rides.RideAlignment;
import dk.samvaer.transport.domain.Given;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.Request;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.TransportMode;
import dk.samvaer.transport.domain.rides.GivenRides;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.rides.RidesDue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The rides of many grants on a database: each grant that was written or touched is looked at, and what stands is not written again. */
@TransportTest
class KeepingRidesAlignedTest {
    private static final int MANY = 250;
    private static final int WEEKS = 10;
    private static final Actor VERA = new Actor("vera", Role.VISITATOR);

    private final LocalDate today = DanishTime.day(Instant.now());

    @Autowired
    private Aggregates<TransportGrant, TransportGrantEvent> grants;

    @Autowired
    private Aggregates<RideWeek, RideWeekEvent> weeks;

    @Autowired
    private RideAlignment alignment;

    @Autowired
    private RidesDue due;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void TR_03_the_rides_of_many_are_generated_in_batches_and_a_second_time_nothing_is_written() {
        List<UUID> ids = begin(MANY);
        await().until(() -> due.waiting(Instant.now()) == 0);
        var before = documents(ids);
        assertThat(before).hasSizeGreaterThanOrEqualTo(4 * ids.size());
        ids.forEach(id -> assertThat(alignment.align(List.of(id))).isEqualTo(nothing()));
        assertThat(documents(ids)).isEqualTo(before);
    }

    @Test
    void TR_05_a_changed_grant_is_due_at_once_and_its_rides_follow_while_its_version_is_the_writers_own() {
        var id = begin(1).getFirst();
        await().until(() -> waiting(List.of(id)) == 0);
        long version = version(id);
        assertThat(planned(id)).isNotEmpty();
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.Paused(today)));
        assertThat(waiting(List.of(id)) == 1 || planned(id).isEmpty()).isTrue();
        await().until(() -> waiting(List.of(id)) == 0);
        assertThat(planned(id)).isEmpty();
        assertThat(version(id)).isEqualTo(version + 1);
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.Resumed(today.plusDays(1))));
        await().until(() -> !planned(id).isEmpty());
    }

    @Test
    void TR_05_the_rides_of_a_grant_that_is_over_are_removed_and_it_is_not_looked_at_again() {
        var id = begin(1).getFirst();
        await().until(() -> waiting(List.of(id)) == 0);
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.EndSet(today.minusDays(7))));
        await().until(() -> !document(id).get("listed", Document.class).containsKey("ridesDue"));
        assertThat(planned(id)).isEmpty();
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.EndSet(today.plusDays(14))));
        await().until(() -> !planned(id).isEmpty());
    }

    @Test
    void TR_05_a_mark_is_moved_only_on_what_was_read() {
        var id = begin(1).getFirst();
        await().until(() -> waiting(List.of(id)) == 0);
        var read = due.marks(List.of(id));
        var far = Instant.parse("2100-01-01T00:00:00Z");
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.Paused(today)));
        due.move(read, far);
        assertThat(mark(id)).as("changed meanwhile").isNotEqualTo(far);
        await().until(() -> waiting(List.of(id)) == 0);
        var unit = UUID.randomUUID();
        grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.DestinationFollowed(unit, null)));
        var again = due.marks(List.of(id));
        due.unitsChanged(List.of(unit));
        due.move(again, far);
        assertThat(mark(id)).as("the unit has changed meanwhile").isNotEqualTo(far);
        due.move(due.marks(List.of(id)), far);
        assertThat(mark(id)).isEqualTo(far);
    }

    private static RideAlignment.Written nothing() {
        return new RideAlignment.Written(0, 0);
    }

    private List<UUID> begin(int many) {
        List<UUID> ids =
                IntStream.range(0, many).mapToObj(any -> UUID.randomUUID()).toList();
        assertThat(grants.beginAll(ids.stream().map(this::events).toList())).isEmpty();
        return ids;
    }

    private List<TransportGrantEvent> events(UUID id) {
        var mode = new GrantedMode(new TransportMode("TAXI"), Limits.NONE, today.minusDays(7), null, VERA, Given.NOW);
        return List.of(
                new TransportGrantEvent.Requested(
                        id, UUID.randomUUID(), UUID.randomUUID(), new Request(Requester.CITIZEN, VERA, Given.NOW, 1)),
                new TransportGrantEvent.Granted(mode),
                new TransportGrantEvent.Decided(),
                new TransportGrantEvent.Started(today.minusDays(7)),
                new TransportGrantEvent.Scheduled(GivenRides.schedule(
                        today.plusDays(1), DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
    }

    private long waiting(List<UUID> ids) {
        var now = Instant.now();
        return ids.stream().map(this::mark).filter(mark -> !mark.isAfter(now)).count();
    }

    private Instant mark(UUID id) {
        return document(id)
                .getEmbedded(List.of("listed", "ridesDue"), Date.class)
                .toInstant();
    }

    private long version(UUID id) {
        return Objects.requireNonNull(document(id).get("version", Number.class)).longValue();
    }

    private Document document(UUID id) {
        return Objects.requireNonNull(mongo.findById(id.toString(), Document.class, "transport_grants"));
    }

    private List<UUID> planned(UUID id) {
        return weeks.findAll(RideWeek.idsOf(id, today, today.plusWeeks(WEEKS))).stream()
                .flatMap(week -> week.rides().stream())
                .map(ride -> ride.id())
                .toList();
    }

    private Map<UUID, Long> documents(List<UUID> ids) {
        Map<UUID, Long> versions = new HashMap<>();
        ids.forEach(id -> weeks.findVersioned(RideWeek.idsOf(id, today, today.plusWeeks(WEEKS)))
                .forEach(week -> versions.put(week.state().id(), week.version())));
        return versions;
    }
}

package dk.samvaer.transport.persistence.cost;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.domain.cost.RideCount;
import dk.samvaer.transport.domain.cost.RideEnding;
import dk.samvaer.transport.domain.rides.RideCode;
import dk.samvaer.transport.domain.rides.RideState;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts the rides of a month. The database counts what is summed up by mode, carrier and supplier; cases are read one after the other, so
 * that neither takes more memory where there are more citizens.
 */
@Repository
public class RideCostsQueries {
    private static final String WEEK = "listed.week";
    private static final String RIDE = "state.rides.";

    /** After every id, in the order of text. */
    private static final String END = " ~";

    private final MongoTemplate mongo;

    RideCostsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The rides of one case in a month. */
    public record CaseRides(UUID caseId, UUID citizenId, List<RideCount> rides) {
        public Shown shown() {
            return new Shown(caseId, citizenId, caseId);
        }
    }

    /** @param today the day on which rides that are still planned lie ahead */
    public List<RideCount> count(YearMonth month, LocalDate today) {
        var key = new Document("mode", "$" + RIDE + "mode")
                .append("carrierId", "$" + RIDE + "carrierId")
                .append("supplierId", "$state.supplierId")
                .append("day", "$" + RIDE + "day")
                .append("state", "$" + RIDE + "state")
                .append("code", "$" + RIDE + "mark.code");
        return mongo.getCollection(RidesQueries.COLLECTION)
                .aggregate(List.of(
                        Aggregates.match(weeks(month)),
                        Aggregates.unwind("$state.rides"),
                        Aggregates.match(and(
                                gte(RIDE + "day", month.atDay(1).toString()),
                                lte(RIDE + "day", month.atEndOfMonth().toString()))),
                        Aggregates.group(key, Accumulators.sum("number", 1))))
                .allowDiskUse(true)
                .map(it -> counted(it, today))
                .into(new ArrayList<>());
    }

    /** A page of cases, each with all its rides of the month. */
    public Page<CaseRides> ofCases(YearMonth month, LocalDate today, Paging paging) {
        List<CaseRides> found = new ArrayList<>();
        try (var weeks = mongo.getCollection(RidesQueries.COLLECTION)
                .find(after(month, paging.cursor()))
                .sort(Sorts.ascending("caseId"))
                .projection(Projections.include(
                        "caseId",
                        "state.citizenId",
                        "state.supplierId",
                        RIDE + "day",
                        RIDE + "mode",
                        RIDE + "carrierId",
                        RIDE + "state",
                        RIDE + "mark.code"))
                .iterator()) {
            while (weeks.hasNext() && found.size() <= paging.pageSize()) {
                add(found, weeks.next(), month, today);
            }
        }
        return Page.of(found, paging, it -> Cursor.encode(it.caseId().toString()));
    }

    private static void add(List<CaseRides> found, Document week, YearMonth month, LocalDate today) {
        var caseId = UUID.fromString(week.getString("caseId"));
        var state = week.get("state", Document.class);
        if (found.isEmpty() || !found.getLast().caseId().equals(caseId)) {
            found.add(new CaseRides(caseId, UUID.fromString(state.getString("citizenId")), new ArrayList<>()));
        }
        state.getList("rides", Document.class).stream()
                .map(ride -> ride(ride, state.getString("supplierId"), 1, today))
                .filter(ride -> YearMonth.from(ride.day()).equals(month))
                .forEach(found.getLast().rides()::add);
    }

    private static RideCount counted(Document group, LocalDate today) {
        var key = group.get("_id", Document.class);
        return ride(
                key,
                key.getString("supplierId"),
                Objects.requireNonNull(group.get("number", Number.class)).longValue(),
                today);
    }

    private static RideCount ride(Document ride, @Nullable String supplierId, long number, LocalDate today) {
        var mark = ride.get("mark", Document.class);
        var code = mark == null ? ride.getString("code") : mark.getString("code");
        var day = LocalDate.parse(ride.getString("day"));
        return new RideCount(
                ride.getString("mode"),
                ride.getString("carrierId"),
                supplierId,
                day,
                RideEnding.of(
                        RideState.valueOf(ride.getString("state")),
                        code == null ? null : RideCode.valueOf(code),
                        day,
                        today),
                number);
    }

    /** The weeks that overlap the month. */
    private static Bson weeks(YearMonth month) {
        return and(
                gte(WEEK, RideWeek.weekOf(month.atDay(1)).toString()),
                lt(WEEK, RideWeek.weekOf(month.atEndOfMonth()) + END));
    }

    private static Bson after(YearMonth month, @Nullable String cursor) {
        return cursor == null
                ? weeks(month)
                : and(gt("caseId", Cursor.decode(cursor, 1).getFirst()), weeks(month));
    }
}

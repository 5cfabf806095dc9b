package dk.samvaer.transport.persistence.rides;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideCorrection;
import dk.samvaer.transport.domain.rides.RideState;
import dk.samvaer.transport.domain.rides.RideWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds the weeks that hold rides by what lists are filtered by; each list walks an index. */
@Repository
public class RidesQueries {
    public static final String COLLECTION = "ride_weeks";

    /** Monday and id in one text, so that a page begins where the last one ended. */
    private static final String WEEK = "listed.week";

    /** What is driven by whom on which day. */
    public static final String DRIVEN = "listed.driven";

    /** The day on which a ride of the week was cancelled last, and the id. */
    public static final String CANCELLED = "listed.cancelled";

    /** The day on which a cancelled ride of the week was taken back last, and the id. */
    public static final String TAKEN_BACK = "listed.takenBack";

    private static final String GRANT = "state.transportGrantId";
    private static final String CITIZEN = "state.citizenId";
    private static final String SUPPLIER = "state.supplierId";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = List.of(
            List.of(WEEK),
            List.of("caseId", WEEK),
            List.of(CANCELLED),
            List.of(TAKEN_BACK),
            List.of(DRIVEN, WEEK),
            List.of(GRANT, WEEK),
            List.of(CITIZEN, WEEK),
            List.of(SUPPLIER, WEEK));

    /** After every id, in the order of text. */
    private static final String END = " ~";

    private static final String NOBODY = "-";

    private final MongoTemplate mongo;

    RidesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What a list is narrowed to; null does not narrow. */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            @Nullable UUID transportGrantId,
            @Nullable String supplierId) {
        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** What lists filter and sort by. */
    public static Map<String, Object> listed(RideWeek week) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("week", week.weekOf() + " " + week.id());
        fields.put(
                "driven",
                week.rides().stream().flatMap(RidesQueries::driven).distinct().toList());
        lastCancelled(week).ifPresent(day -> fields.put("cancelled", day + "/" + week.id()));
        lastTakenBack(week).ifPresent(day -> fields.put("takenBack", day + "/" + week.id()));
        return fields;
    }

    private static Optional<LocalDate> lastCancelled(RideWeek week) {
        return week.rides().stream()
                .filter(ride -> ride.state() == RideState.CANCELLED)
                .flatMap(ride -> Stream.ofNullable(ride.mark()))
                .map(mark -> DanishTime.day(mark.at()))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> lastTakenBack(RideWeek week) {
        return week.corrections().stream()
                .filter(RideCorrection::tookBackCancellation)
                .map(it -> DanishTime.day(it.at()))
                .max(LocalDate::compareTo);
    }

    private static Stream<String> driven(Ride ride) {
        return ride.vehicleId() == null
                ? Stream.of(key(ride.day(), ride.carrierId(), null))
                : Stream.of(
                        key(ride.day(), ride.carrierId(), null), key(ride.day(), ride.carrierId(), ride.vehicleId()));
    }

    /** How a ride of that vehicle on that day is listed. */
    public static String driven(LocalDate day, String carrierId, String vehicleId) {
        return key(day, carrierId, vehicleId);
    }

    private static String key(LocalDate day, @Nullable String carrierId, @Nullable String vehicleId) {
        var carrier = day + " " + (carrierId == null ? NOBODY : carrierId);
        return vehicleId == null ? carrier : carrier + " " + vehicleId;
    }

    /**
     * The weeks with a ride of that carrier on that day, whatever became of it.
     *
     * @param carrierId null finds the rides that have no carrier
     * @param vehicleId null does not narrow
     */
    public Page<UUID> onDay(LocalDate day, @Nullable String carrierId, @Nullable String vehicleId, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow(DRIVEN, key(day, carrierId, vehicleId))
                .page(mongo, paging, WEEK);
    }

    /** The weeks that overlap the days from the first to the last. A month is found by its first and last day. */
    public Page<UUID> between(LocalDate first, LocalDate last, Filter filter, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow(CITIZEN, filter.citizenId())
                .narrow(GRANT, filter.transportGrantId())
                .narrow(SUPPLIER, filter.supplierId())
                .narrow(where(WEEK).gte(RideWeek.weekOf(first).toString()).lt(RideWeek.weekOf(last) + END))
                .page(mongo, paging, WEEK);
    }
}

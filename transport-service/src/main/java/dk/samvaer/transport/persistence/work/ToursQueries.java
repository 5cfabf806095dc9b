package dk.samvaer.transport.persistence.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dk.samvaer.starter.schema.ExpectedIndex;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.work.Tour;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The tours of vehicles: which there are, and a list of those that are overfull, made anew by a sweep. */
// TR-03
@Repository
public class ToursQueries {
    static final String OVERFULL = "overfull_tours";

    private static final String VEHICLE = "vehicle";
    private static final String ORDER = "order";

    public static final List<ExpectedIndex> INDEXES =
            List.of(ExpectedIndex.of(OVERFULL, VEHICLE), ExpectedIndex.of(OVERFULL, ORDER));

    private final MongoTemplate mongo;

    ToursQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    private record Key(LocalDate day, Direction direction) {}

    /** The tours of a vehicle that are still planned, on some days. */
    public List<Tour> planned(String carrierId, String vehicleId, List<LocalDate> days) {
        Map<Key, List<Tour.Passenger>> passengers = new HashMap<>();
        mongo.getCollection(RidesQueries.COLLECTION)
                .find(in(
                        RidesQueries.DRIVEN,
                        days.stream()
                                .map(day -> RidesQueries.driven(day, carrierId, vehicleId))
                                .toList()))
                .projection(Projections.include("state.transportGrantId", "state.rides"))
                .forEach(week -> rides(week, carrierId, vehicleId)
                        .filter(ride -> days.contains(day(ride)))
                        .forEach(ride -> passengers
                                .computeIfAbsent(key(ride), any -> new ArrayList<>())
                                .add(passenger(week, ride))));
        return passengers.entrySet().stream()
                .map(it -> new Tour(
                        carrierId, vehicleId, it.getKey().day(), it.getKey().direction(), it.getValue()))
                .toList();
    }

    /** The overfull tours of a vehicle from now on are these. */
    public void replace(String carrierId, String vehicleId, List<Tour> overfull) {
        var vehicle = carrierId + "/" + vehicleId;
        var found = mongo.getCollection(OVERFULL);
        var rows = overfull.stream().map(tour -> row(vehicle, tour)).toList();
        found.deleteMany(and(
                eq(VEHICLE, vehicle),
                nin("_id", rows.stream().map(it -> it.getString("_id")).toList())));
        if (!rows.isEmpty()) {
            found.bulkWrite(rows.stream()
                    .map(it -> new ReplaceOneModel<>(
                            eq("_id", it.getString("_id")), it, new ReplaceOptions().upsert(true)))
                    .toList());
        }
    }

    /** Forgets what is over. */
    public void forget(LocalDate before) {
        mongo.getCollection(OVERFULL).deleteMany(lt(ORDER, before.toString()));
    }

    private static Document row(String vehicle, Tour tour) {
        var order = tour.day() + "/" + vehicle + "/" + tour.direction();
        return new Document("_id", order)
                .append(ORDER, order)
                .append(VEHICLE, vehicle)
                .append("carrierId", tour.carrierId())
                .append("vehicleId", tour.vehicleId())
                .append("passengers", (long) tour.passengers().size());
    }

    private static Stream<Document> rides(Document week, String carrierId, String vehicleId) {
        return week.get("state", Document.class).getList("rides", Document.class).stream()
                .filter(ride -> carrierId.equals(ride.getString("carrierId")))
                .filter(ride -> vehicleId.equals(ride.getString("vehicleId")))
                .filter(ride -> ride.getString("state").equals("PLANNED"));
    }

    private static Key key(Document ride) {
        return new Key(day(ride), Direction.valueOf(ride.getString("direction")));
    }

    private static LocalDate day(Document ride) {
        return LocalDate.parse(ride.getString("day"));
    }

    private static Tour.Passenger passenger(Document week, Document ride) {
        return new Tour.Passenger(
                UUID.fromString(week.getEmbedded(List.of("state", "transportGrantId"), String.class)),
                LocalTime.parse(ride.getString("windowFrom")),
                LocalTime.parse(ride.getString("windowTo")));
    }
}

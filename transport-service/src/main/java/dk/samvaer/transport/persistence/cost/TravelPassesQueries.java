package dk.samvaer.transport.persistence.cost;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.rides.TravelPass;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Counts the travel passes that are in force in a month. */
@Repository
public class TravelPassesQueries {
    private static final String FIELD = "passes";
    private static final String PASSES = "listed." + FIELD;

    /** After every day that is known, in the order of text. */
    private static final String NO_LAST_DAY = "9999-12-31";

    private final MongoTemplate mongo;

    TravelPassesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The passes of one grant in a month. */
    public record CasePasses(UUID caseId, UUID citizenId, List<PassCount> passes) {}

    /** What of a grant its passes are found by: none outlives the grant. */
    // TR-05
    public static Map<String, Object> listed(TransportGrant grant) {
        var passes = grant.execution().rides().passes().stream()
                .flatMap(pass -> entry(grant, pass))
                .toList();
        return passes.isEmpty() ? Map.of() : Map.of(FIELD, passes);
    }

    private static Stream<Map<String, String>> entry(TransportGrant grant, TravelPass pass) {
        var to = Stream.of(pass.to(), grant.execution().endsOn())
                .flatMap(Stream::ofNullable)
                .map(LocalDate::toString)
                .min(String::compareTo)
                .orElse(NO_LAST_DAY);
        return to.compareTo(pass.from().toString()) < 0
                ? Stream.of()
                : GrantedMode.inForce(grant.modes(), pass.from()).stream().map(mode -> entry(mode.code(), pass, to));
    }

    private static Map<String, String> entry(String mode, TravelPass pass, String to) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("mode", mode);
        if (pass.carrierId() != null) {
            entry.put("carrierId", pass.carrierId());
        }
        entry.put("from", pass.from().toString());
        entry.put("to", to);
        return entry;
    }

    public List<PassCount> count(YearMonth month) {
        var key = new Document("mode", "$" + PASSES + ".mode")
                .append("carrierId", "$" + PASSES + ".carrierId")
                .append("from", "$" + PASSES + ".from");
        return mongo.getCollection(TransportGrantsQueries.COLLECTION)
                .aggregate(List.of(
                        Aggregates.match(overlapping(month)),
                        Aggregates.unwind("$" + PASSES),
                        Aggregates.match(and(
                                lte(PASSES + ".from", month.atEndOfMonth().toString()),
                                gte(PASSES + ".to", month.atDay(1).toString()))),
                        Aggregates.group(key, Accumulators.sum("number", 1))))
                .map(it -> pass(
                        it.get("_id", Document.class),
                        month,
                        Objects.requireNonNull(it.get("number", Number.class)).longValue()))
                .into(new ArrayList<>());
    }

    /** So many cases in the order of their ids, after one of them, each with all its passes of the month. */
    public List<CasePasses> ofCases(YearMonth month, String after, int cases) {
        Map<UUID, CasePasses> found = new LinkedHashMap<>();
        try (var grants = mongo.getCollection(TransportGrantsQueries.COLLECTION)
                .find(and(gt("caseId", after), overlapping(month)))
                .sort(Sorts.ascending("caseId"))
                .projection(Projections.include("caseId", "listed.citizenId", PASSES))
                .iterator()) {
            while (grants.hasNext() && found.size() <= cases) {
                var passes = passes(grants.next(), month);
                found.merge(passes.caseId(), passes, TravelPassesQueries::both);
            }
        }
        return found.values().stream().limit(cases).toList();
    }

    private static CasePasses passes(Document found, YearMonth month) {
        var listed = found.get("listed", Document.class);
        var passes = listed.getList(FIELD, Document.class).stream()
                .filter(it ->
                        it.getString("from").compareTo(month.atEndOfMonth().toString()) <= 0)
                .filter(it -> it.getString("to").compareTo(month.atDay(1).toString()) >= 0)
                .map(it -> pass(it, month, 1))
                .toList();
        return new CasePasses(
                UUID.fromString(found.getString("caseId")), UUID.fromString(listed.getString("citizenId")), passes);
    }

    private static CasePasses both(CasePasses one, CasePasses other) {
        return new CasePasses(
                one.caseId(),
                one.citizenId(),
                Stream.concat(one.passes().stream(), other.passes().stream()).toList());
    }

    /** A pass that began before counts from the first day of the month. */
    private static PassCount pass(Document pass, YearMonth month, long number) {
        var from = LocalDate.parse(pass.getString("from"));
        var first = from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        return new PassCount(pass.getString("mode"), pass.getString("carrierId"), first, number);
    }

    private static Bson overlapping(YearMonth month) {
        return elemMatch(
                PASSES,
                and(
                        lte("from", month.atEndOfMonth().toString()),
                        gte("to", month.atDay(1).toString())));
    }
}

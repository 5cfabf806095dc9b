package dk.samvaer.complaint.persistence.statistics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.statistics.CountedComplaint;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Reads what is counted of the complaints of a period: one query on the index of the day of receipt, and one for each thousand decisions. */
@Repository
public class StatisticsQueries {
    private static final String DECISIONS = "known_decisions";
    private static final int BATCH = 1000;

    private final MongoTemplate mongo;

    StatisticsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The complaints that were received on one of these days, both included. */
    public List<CountedComplaint> received(LocalDate from, LocalDate to) {
        var found = mongo.getCollection(ComplaintsQueries.COLLECTION)
                .find(and(
                        gte(StatisticsFields.RECEIVED_ON, from.toString()),
                        lte(StatisticsFields.RECEIVED_ON, to.toString())))
                .projection(Projections.include(StatisticsFields.COUNTED))
                .map(it -> it.get("listed", Document.class).get("counted", Document.class))
                .into(new ArrayList<>());
        var subjects = subjects(
                found.stream().map(it -> it.getString("decisionId")).distinct().toList());
        return found.stream().map(it -> counted(it, subjects)).toList();
    }

    /** The subjects of all lines of these decisions, by line. */
    private Map<String, String> subjects(List<String> decisions) {
        Map<String, String> subjects = new HashMap<>();
        for (int from = 0; from < decisions.size(); from += BATCH) {
            mongo.getCollection(DECISIONS)
                    .find(in("_id", decisions.subList(from, Math.min(decisions.size(), from + BATCH))))
                    .projection(Projections.include("state.lines.lineId", "state.lines.subject"))
                    .forEach(it -> it.get("state", Document.class)
                            .getList("lines", Document.class)
                            .forEach(line -> subjects.put(line.getString("lineId"), line.getString("subject"))));
        }
        return subjects;
    }

    private static CountedComplaint counted(Document it, Map<String, String> subjects) {
        return new CountedComplaint(
                LocalDate.parse(it.getString("receivedOn")),
                Timeliness.valueOf(it.getString("timeliness")),
                it.getList("lines", String.class).stream()
                        .flatMap(line -> Stream.ofNullable(subjects.get(line)))
                        .collect(Collectors.toSet()),
                it.getBoolean("withdrawn"),
                it.getBoolean("withoutDecision", false),
                read(it, "review", ReviewOutcome::valueOf),
                read(it, "reviewedOn", LocalDate::parse),
                read(it, "forwardedOn", LocalDate::parse),
                read(it, "outcome", AppealOutcome::valueOf));
    }

    private static <T> @Nullable T read(Document it, String field, Function<String, T> parsed) {
        return Optional.ofNullable(it.getString(field)).map(parsed).orElse(null);
    }
}

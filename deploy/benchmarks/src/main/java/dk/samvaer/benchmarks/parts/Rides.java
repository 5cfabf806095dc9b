package dk.samvaer.benchmarks.parts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samvaer.benchmarks.measure.Descent;
import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How fast transport-service, alone, generates the rides of many citizens, and that a second time nothing is written.
 *
 * <p>The grants are copies of the one that a citizen's journey leaves, all running and with a schedule of three days a week from tomorrow.
 * Counted afterwards: the weeks of rides, and those of them that were written more than once.
 */
public final class Rides implements Measurement {
    /** To count is to read all grants on the embedded database, which would keep it from its work. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String DUE = "listed.ridesDue";
    private static final String FIRST = "the first time";
    private static final String AGAIN = "a second time";
    private static final String GRANTS = "grants";
    private static final String WEEKS = "weeks of rides";
    private static final String CHANGED = "weeks written again";
    private static final String RATE = "grants/s";
    private static final String MEMORY = "MiB of the service";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        int citizens = settings.cases().getLast();
        settings.say("rides: one citizen's journey, whose grant is copied for " + citizens + " citizens");
        String caseId = platform.walkJourney().caseId;
        platform.awaitQuiet();
        Part.services().forEach(platform.launcher()::stop);
        platform.fill(Part.TRANSPORT, "transport_grants", caseId, List.of(), citizens);
        MongoCollection<Document> grants = platform.collection(Part.TRANSPORT, "transport_grants");
        grants.updateMany(new Document(), running());
        generate(platform, settings, figures, FIRST);
        grants.updateMany(Filters.exists(DUE), Updates.set(DUE, new Date(0)));
        generate(platform, settings, figures, AGAIN);
    }

    private static Bson running() {
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(1).toString();
        Document schedule = new Document("from", tomorrow)
                .append("days", List.of("MONDAY", "WEDNESDAY", "FRIDAY"))
                .append("directions", List.of("OUTWARD", "HOMEWARD"))
                .append("outwardAt", "08:30:00")
                .append("homewardAt", "15:00:00");
        Document basis = new Document("startedOn", today)
                .append("schedules", List.of(schedule))
                .append("pauses", List.of())
                .append("destinations", List.of())
                .append("passes", List.of());
        return Updates.combine(
                Updates.set("state.state", "ACTIVE"),
                Updates.set("state.decided.carried", true),
                Updates.set("state.execution.rides", basis),
                Updates.set("state.execution.schedule", schedule),
                Updates.unset("state.execution.endsOn"),
                Updates.unset("state.execution.pausedFrom"),
                Updates.unset("nextDue"),
                Updates.set(DUE, new Date(0)));
    }

    private static void generate(RunningPlatform platform, Settings settings, Figures figures, String subject) {
        MongoCollection<Document> grants = platform.collection(Part.TRANSPORT, "transport_grants");
        MongoCollection<Document> weeks = platform.collection(Part.TRANSPORT, "ride_weeks");
        Descent descent = new Descent();
        Thread starting = Thread.ofVirtual().start(() -> platform.launcher().start(Part.TRANSPORT));
        Waiting.until("all rides generated", PATIENCE, LOOK, () -> {
            long left = grants.countDocuments(Filters.lte(DUE, new Date()));
            descent.add(System.nanoTime(), left);
            return left == 0;
        });
        join(starting);
        figures.add(subject, GRANTS, grants.countDocuments());
        descent.rates(1).forEach(rate -> figures.add(subject, RATE, rate));
        figures.add(subject, WEEKS, weeks.countDocuments());
        figures.add(subject, CHANGED, weeks.countDocuments(Filters.gt("version", 1L)));
        Map<String, Double> resident = platform.launcher().residentMebibytes();
        figures.add(subject, MEMORY, resident.getOrDefault(Part.TRANSPORT.label(), 0.0));
        settings.say("rides: generated " + subject);
        platform.launcher().stop(Part.TRANSPORT);
    }

    private static void join(Thread starting) {
        try {
            starting.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public Table table(Figures figures) {
        List<String> metrics = List.of(GRANTS, WEEKS, CHANGED, RATE, MEMORY);
        return new Table(
                "Rides of many citizens",
                Stream.concat(Stream.of("Generated"), metrics.stream()).toList(),
                figures.subjects().stream()
                        .map(subject -> Stream.concat(
                                        Stream.of(subject),
                                        metrics.stream().map(metric -> Cell.of(figures.median(subject, metric))))
                                .toList())
                        .toList());
    }
}

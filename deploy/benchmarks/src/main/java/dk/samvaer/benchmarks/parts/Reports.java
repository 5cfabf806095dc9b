package dk.samvaer.benchmarks.parts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samvaer.benchmarks.measure.Descent;
import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.benchmarks.platform.AttendanceReports;
import dk.samvaer.benchmarks.platform.AttendanceReports.Placed;
import dk.samvaer.benchmarks.platform.Backlog;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How fast supplier-service, alone, applies and answers the attendance that three suppliers' systems report, beside a plain consumer of the
 * same topics, and beside the same while the topic for the answers of one of them is missing.
 *
 * <p>The placements are copies of one that came about by a citizen's journey. Each report tells of a day that has none yet. Counted
 * afterwards: the reports acknowledged as accepted, the days registered, and the records on the topics for answers.
 */
public final class Reports implements Measurement {
    private static final String THIRD = "third";
    private static final List<String> SUPPLIERS = List.of("nsv", "csn", THIRD);
    private static final List<String> TOPICS =
            SUPPLIERS.stream().map(Topics::reports).toList();
    private static final int FIFTHS = 5;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final String GROUP = "supplier-service.reports.";
    private static final String RAW = "raw records/s";
    private static final String RATE = "reports/s";
    private static final String FIFTH = "reports/s of each fifth";
    private static final String CPU_DATABASE = "CPU ms a report, database";
    private static final String CPU_SERVICE = "CPU ms a report, service with its start";
    private static final String PUBLISHED = "reports";
    private static final String ACCEPTED = "accepted";
    private static final String DAYS = "days registered";
    private static final String ANSWERS = "answers";
    private static final String ANSWERED = "reports answered";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        settings.say("reports: one citizen's journey, whose placement is copied for three suppliers");
        UUID caseId = UUID.fromString(platform.walkJourney().caseId);
        registerThird(platform);
        platform.awaitQuiet();
        Part.services().forEach(platform.launcher()::stop);
        int perRun = (settings.reports() + AttendanceReports.DAYS - 1) / AttendanceReports.DAYS;
        List<Placed> placements = placements(platform, caseId.toString(), 2 * Math.max(perRun, SUPPLIERS.size()));
        int half = placements.size() / 2;
        measure(platform, settings, figures, "all topics there", placements.subList(0, half));
        platform.deleteTopic(Topics.answers(THIRD));
        measure(platform, settings, figures, "one topic for answers missing", placements.subList(half, 2 * half));
    }

    private static void registerThird(RunningPlatform platform) {
        platform.launcher().supplierTopics(THIRD);
        new Rest(platform.addresses())
                .as("OPERATOR")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        Part.SUPPLIER,
                        "/v1/suppliers",
                        Map.of(
                                "code", THIRD,
                                "kind", "GRANTED",
                                "registeredFrom", "2026-01-01",
                                "name", "Den tredje",
                                "cvrNumber", "13585628",
                                "reports", "KAFKA",
                                "units", List.of()))
                .require(201);
    }

    /** Copies begun a year ago, each third with another supplier. */
    private static List<Placed> placements(RunningPlatform platform, String caseId, int size) {
        platform.fill(Part.SUPPLIER, "placements", caseId, List.of(), size);
        MongoCollection<Document> documents = platform.collection(Part.SUPPLIER, "placements");
        List<Placed> placed = new ArrayList<>();
        String begun =
                LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(364).toString();
        for (Document document : documents.find().limit(size)) {
            String supplier = SUPPLIERS.get(placed.size() % SUPPLIERS.size());
            documents.updateOne(
                    Filters.eq("_id", document.get("_id")),
                    Updates.combine(
                            Updates.set("state.grant.supplierId", supplier),
                            Updates.set("state.grant.startsOn", begun),
                            Updates.set("state.clarification.startedOn", begun)));
            placed.add(new Placed(
                    UUID.fromString(String.valueOf(document.get("_id"))),
                    UUID.fromString(String.valueOf(document.get("caseId"))),
                    supplier));
        }
        return placed;
    }

    private static void measure(
            RunningPlatform platform, Settings settings, Figures figures, String subject, List<Placed> placements) {
        String run = subject.replace(' ', '-') + "-";
        AttendanceReports reports = platform.attendanceReports();
        long days = days(platform);
        long accepted = accepted(platform);
        settings.say("reports: " + settings.reports() + " are published, " + subject);
        var before = reports.ends(TOPICS);
        reports.publish(run, placements, settings.reports());
        figures.add(subject, PUBLISHED, settings.reports());
        figures.add(subject, RAW, reports.rawRate(TOPICS, before));
        settings.say("reports: they are applied");
        Duration databaseBefore = platform.launcher().cpuTime(Part.DATABASE);
        Descent descent = drain(platform, settings);
        figures.add(
                subject,
                CPU_DATABASE,
                milliseconds(platform.launcher().cpuTime(Part.DATABASE).minus(databaseBefore)) / settings.reports());
        figures.add(
                subject, CPU_SERVICE, milliseconds(platform.launcher().cpuTime(Part.SUPPLIER)) / settings.reports());
        descent.rates(FIFTHS).forEach(rate -> figures.add(subject, FIFTH, rate));
        descent.rates(1).forEach(rate -> figures.add(subject, RATE, rate));
        figures.add(subject, DAYS, days(platform) - days);
        figures.add(subject, ACCEPTED, accepted(platform) - accepted);
        countAnswers(platform, figures, subject, run, settings.reports());
        platform.launcher().stop(Part.SUPPLIER);
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static Descent drain(RunningPlatform platform, Settings settings) {
        Descent descent = new Descent();
        Thread starting = Thread.ofVirtual().start(() -> platform.launcher().start(Part.SUPPLIER));
        long begun = System.nanoTime();
        Waiting.until("all reports applied", PATIENCE, LOOK, () -> {
            long left = behind(platform.backlog());
            descent.add(System.nanoTime(), left);
            return left == 0;
        });
        settings.say("reports: applied after %.0f s".formatted((System.nanoTime() - begun) / NANOS_PER_SECOND));
        join(starting);
        return descent;
    }

    /** Each supplier's topic is read by a group of its own. */
    private static long behind(Backlog backlog) {
        return SUPPLIERS.stream()
                .mapToLong(supplier -> backlog.of(GROUP + supplier, List.of(Topics.reports(supplier))))
                .sum();
    }

    private static void join(Thread starting) {
        try {
            starting.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** A missing topic is made at last, so that its answers can leave. */
    private static void countAnswers(
            RunningPlatform platform, Figures figures, String subject, String run, int published) {
        platform.launcher().supplierTopics(THIRD);
        List<String> topics = SUPPLIERS.stream().map(Topics::answers).toList();
        AttendanceReports reports = platform.attendanceReports();
        Waiting.until(
                "all reports answered",
                PATIENCE,
                Duration.ofSeconds(2),
                () -> reports.answers(run, topics).reports() >= published);
        var answered = reports.answers(run, topics);
        figures.add(subject, ANSWERS, answered.records());
        figures.add(subject, ANSWERED, answered.reports());
    }

    private static long days(RunningPlatform platform) {
        return platform.collection(Part.SUPPLIER, "attendances").countDocuments();
    }

    private static long accepted(RunningPlatform platform) {
        return platform.collection(Part.SUPPLIER, "report_acknowledgements")
                .countDocuments(Filters.eq("state.answers.kind", "ACCEPTED"));
    }

    @Override
    public Table table(Figures figures) {
        List<List<String>> rows = figures.subjects().stream()
                .map(subject -> row(figures, subject))
                .toList();
        return new Table(
                "Attendance reported by three suppliers' systems",
                List.of(
                        "Topics for answers",
                        "Reports",
                        "Accepted",
                        "Days registered",
                        "Answers",
                        "to different reports",
                        "Reports a second",
                        "a second, median of five fifths",
                        "Raw records a second",
                        CPU_SERVICE,
                        CPU_DATABASE,
                        "Ratio to raw"),
                rows);
    }

    private static List<String> row(Figures figures, String subject) {
        return Stream.concat(
                        Stream.of(subject),
                        Stream.concat(
                                Stream.of(
                                                PUBLISHED,
                                                ACCEPTED,
                                                DAYS,
                                                ANSWERS,
                                                ANSWERED,
                                                RATE,
                                                FIFTH,
                                                RAW,
                                                CPU_SERVICE,
                                                CPU_DATABASE)
                                        .map(metric -> Cell.of(figures.median(subject, metric))),
                                Stream.of("1 : " + Cell.of(figures.ratio(subject, RAW, subject, RATE)))))
                .toList();
    }
}

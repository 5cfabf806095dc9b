package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.Latencies;
import dk.samvaer.benchmarks.measure.UpdateFloor;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.platform.Visitator;
import dk.samvaer.benchmarks.platform.Visitator.OpenCase;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.journey.Facts;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * How long the first page of each list, one case, a command and a search by CPR number take with few and with many cases.
 *
 * <p>What there is many of is copied in the databases from the documents that one citizen's journey has left; the case that is read and
 * changed is a real one.
 */
public final class Reads implements Measurement {
    private static final int CALLS = 20;
    private static final int WARM_UP_CALLS = 50;

    /** More than are opened in all rounds with one number of cases. */
    private static final int CASES_TO_OPEN = 500;

    private static final String FLOOR = "raw `_id` update";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        settings.say("cases: one citizen's journey, whose documents are copied");
        Facts facts = platform.walkJourney();
        platform.awaitQuiet();
        Map<String, Runnable> calls = calls(platform);
        for (int size : settings.cases()) {
            settings.say("cases: filling up to " + size);
            fill(platform, facts, size);
            calls.values().forEach(call -> times(WARM_UP_CALLS, settings, call));
            for (int round = 1; round <= settings.rounds(); round++) {
                settings.say("cases: " + size + ", round " + round);
                calls.forEach((name, call) -> {
                    Latencies taken = times(CALLS, settings, call);
                    figures.add(name, median(size), taken.median());
                    figures.add(name, p95(size), taken.p95());
                });
            }
        }
    }

    private static void fill(RunningPlatform platform, Facts facts, int size) {
        platform.fill(Part.VISITATION, "cases", facts.caseId, List.of("caseNumber"), size);
        platform.fill(Part.VISITATION, "citizens", facts.citizenId, List.of("cprIndex"), size);
        platform.fill(Part.PLAN, "action_plans", facts.caseId, List.of(), size);
        platform.fill(Part.SUPPLIER, "placements", facts.caseId, List.of(), size);
        platform.fill(Part.TRANSPORT, "transport_grants", facts.caseId, List.of(), size);
        platform.fill(Part.COMPLAINT, "complaints", facts.caseId, List.of(), size);
    }

    private static Map<String, Runnable> calls(RunningPlatform platform) {
        Visitator visitator = new Visitator(platform.addresses());
        Rest rest = visitator.rest();
        visitator.expect(CASES_TO_OPEN);
        AtomicReference<OpenCase> open = new AtomicReference<>(visitator.open());
        UpdateFloor floor = new UpdateFloor(platform.mongo());
        floor.prepare(1);
        String plans = "/v1/action-plans?caseId=" + open.get().id();
        platform.awaitQuiet();
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put(FLOOR, () -> floor.update(0));
        calls.put("work list", get(rest, Part.VISITATION, "/v1/worklist"));
        calls.put("cases", get(rest, Part.VISITATION, "/v1/cases"));
        calls.put("placements", get(rest, Part.SUPPLIER, "/v1/placements"));
        calls.put("transport grants", get(rest, Part.TRANSPORT, "/v1/transport-grants"));
        calls.put("complaints", get(rest, Part.COMPLAINT, "/v1/complaints"));
        calls.put("action plans of a case", get(rest, Part.PLAN, plans));
        calls.put(
                "citizen by CPR number",
                () -> rest.post(Part.VISITATION, "/v1/citizens/search", Map.of("cpr", visitator.cpr()))
                        .require(200));
        calls.put("get a case", get(rest, Part.VISITATION, open.get().path()));
        calls.put("command: assign a case", () -> open.updateAndGet(visitator::assign));
        calls.put("command: open a case", visitator::open);
        return calls;
    }

    private static Runnable get(Rest rest, Part service, String path) {
        return () -> rest.get(service, path).require(200);
    }

    /** As often as said, or fewer times when the window is over before. */
    private static Latencies times(int count, Settings settings, Runnable call) {
        Latencies taken = new Latencies();
        long begun = System.nanoTime();
        for (int i = 0;
                i < count && System.nanoTime() - begun < settings.window().toNanos();
                i++) {
            long sent = System.nanoTime();
            call.run();
            taken.recordSince(sent);
        }
        return taken;
    }

    @Override
    public Table table(Figures figures) {
        List<Integer> sizes = sizes(figures);
        List<String> columns = new ArrayList<>(List.of("First page, or one"));
        for (int size : sizes) {
            columns.addAll(List.of(size + ": median ms", "p95 ms", "ratio to " + sizes.getFirst()));
        }
        return new Table(
                "With many cases",
                columns,
                figures.subjects().stream()
                        .map(name -> row(name, sizes, figures))
                        .toList());
    }

    private static List<Integer> sizes(Figures figures) {
        return figures.metrics(FLOOR).stream()
                .filter(metric -> metric.endsWith(median(0).substring(1)))
                .map(metric -> Integer.parseInt(metric.substring(0, metric.indexOf(' '))))
                .toList();
    }

    private static List<String> row(String name, List<Integer> sizes, Figures figures) {
        return Stream.concat(
                        Stream.of(name),
                        sizes.stream()
                                .flatMap(size -> Stream.of(
                                        Cell.of(figures.median(name, median(size))),
                                        Cell.of(figures.median(name, p95(size))),
                                        Cell.times(figures.ratio(name, median(size), name, median(sizes.getFirst()))))))
                .toList();
    }

    private static String median(int size) {
        return size + " cases: median ms";
    }

    private static String p95(int size) {
        return size + " cases: p95 ms";
    }
}

package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.ClosedLoop;
import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.UpdateFloor;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.platform.Visitator;
import dk.samvaer.benchmarks.platform.Visitator.OpenCase;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Commands a second at visitation-service, all five services running: one that changes a case and that nobody else hears of, and one that
 * opens a case, which the others follow. Against them raw updates by as many clients.
 */
public final class CommandRates implements Measurement {
    private static final String UPDATES = "raw updates/s";
    private static final String ASSIGNED = "assign a case/s";
    private static final String OPENED = "open a case/s";

    /** So many citizens are registered for each second in which cases are opened. */
    private static final int MOST_A_SECOND = 120;

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        Visitator visitator = new Visitator(platform.addresses());
        UpdateFloor floor = new UpdateFloor(platform.mongo());
        settings.say("commands: warm-up");
        opened(platform, settings, visitator, 1);
        assigned(settings, visitator, 1);
        floor.rate(1, settings.window());
        for (int round = 1; round <= settings.rounds(); round++) {
            for (int clients : settings.clients()) {
                settings.say("commands: round " + round + ", clients " + clients);
                String subject = String.valueOf(clients);
                figures.add(subject, UPDATES, floor.rate(clients, settings.window()));
                figures.add(subject, ASSIGNED, assigned(settings, visitator, clients));
                figures.add(subject, OPENED, opened(platform, settings, visitator, clients));
            }
        }
    }

    private static double assigned(Settings settings, Visitator visitator, int clients) {
        AtomicReferenceArray<OpenCase> cases = new AtomicReferenceArray<>(clients);
        for (int client = 0; client < clients; client++) {
            cases.set(client, visitator.open());
        }
        return new ClosedLoop(clients, settings.window())
                .rate(client -> cases.set(client, visitator.assign(cases.get(client))));
    }

    private static double opened(RunningPlatform platform, Settings settings, Visitator visitator, int clients) {
        visitator.expect((int) settings.window().multipliedBy(MOST_A_SECOND).toSeconds());
        double rate = new ClosedLoop(clients, settings.window()).rate(client -> visitator.open());
        platform.awaitQuiet();
        return rate;
    }

    @Override
    public Table table(Figures figures) {
        List<List<String>> rows = figures.subjects().stream()
                .map(clients -> List.of(
                        clients,
                        Cell.of(figures.median(clients, UPDATES)),
                        Cell.of(figures.median(clients, ASSIGNED)),
                        Cell.times(figures.ratio(clients, ASSIGNED, clients, UPDATES)),
                        Cell.of(figures.median(clients, OPENED)),
                        Cell.times(figures.ratio(clients, OPENED, clients, UPDATES))))
                .toList();
        return new Table(
                "Commands a second at visitation-service",
                List.of("Clients", "Raw `_id` updates/s", "Assign a case/s", "Ratio", "Open a case/s", "Ratio"),
                rows);
    }
}

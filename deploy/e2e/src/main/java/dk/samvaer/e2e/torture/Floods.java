package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.history.Report;
import dk.samvaer.e2e.load.Walkers;
import dk.samvaer.e2e.torture.Blow.Flood;
import dk.samvaer.local.journey.Facts;
import dk.samvaer.local.journey.Reports;
import dk.samvaer.local.platform.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends many reports of one supplier about one case whose journey has ended; every tenth is sent twice. */
final class Floods {
    private static final int TWICE = 10;
    private static final Map<String, String> HEADERS = Map.of("content-type", "application/cloudevents+json");

    private final Sender sender;
    private final Walkers walkers;
    private final List<Report> reports = new CopyOnWriteArrayList<>();

    Floods(Sender sender, Walkers walkers) {
        this.sender = sender;
        this.walkers = walkers;
    }

    void send(Flood flood) {
        Random random = new Random(flood.seed());
        Facts about = about(random);
        walkers.flooded(about.caseId);
        for (int i = 0; i < flood.reports(); i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            byte[] body = Reports.needChanged(id, about.caseId, about.placementId, Instant.now(), "Sleeps badly.");
            for (int copy = 0; copy < (i % TWICE == 0 ? 2 : 1); copy++) {
                sender.send(
                        Topics.reports(flood.supplier()),
                        about.caseId,
                        body,
                        HEADERS,
                        place -> reports.add(new Report(flood.supplier(), id, about.caseId)));
            }
        }
        sender.flush();
    }

    /** Where no journey has ended yet, a case and a placement that nobody has. */
    private Facts about(Random random) {
        List<Facts> whole = walkers.whole();
        if (!whole.isEmpty()) {
            return whole.get(random.nextInt(whole.size()));
        }
        Facts nobodys = new Facts();
        nobodys.caseId = UUID.randomUUID().toString();
        nobodys.placementId = UUID.randomUUID().toString();
        return nobodys;
    }

    /** The reports that the broker has. */
    List<Report> reports() {
        return List.copyOf(reports);
    }
}

package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.evidence.DatabaseReader;
import dk.samvaer.e2e.evidence.Quiet;
import dk.samvaer.e2e.evidence.TopicReader;
import dk.samvaer.e2e.history.RunHistory;
import dk.samvaer.e2e.history.Walk;
import dk.samvaer.e2e.load.CommandLog;
import dk.samvaer.e2e.load.Walkers;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Platform;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run on a platform that has just started: calm, storm, quiet, and what is left then. */
final class Run implements AutoCloseable {
    private static final Duration PROGRESS = Duration.ofSeconds(10);

    private final CommandLog log;
    private final Walkers walkers;
    private final Processes processes;
    private final Sender sender;
    private final Poisoner poisoner;
    private final Floods floods;
    private final Storm storm;
    private final DatabaseReader databases;
    private final TopicReader topics;
    private final long begun = System.nanoTime();

    Run(Platform platform, Processes processes) {
        Addresses addresses = platform.addresses();
        log = new CommandLog(addresses);
        walkers = new Walkers(addresses, log, platform.home().folder().resolve("stories"));
        this.processes = processes;
        sender = new Sender(addresses);
        poisoner = new Poisoner(sender, walkers);
        floods = new Floods(sender, walkers);
        storm = new Storm(processes, poisoner, floods);
        databases = new DatabaseReader(addresses);
        topics = new TopicReader(addresses.kafka());
        new Operator(addresses, databases, poisoner, log);
    }

    RunHistory go(Plan plan, Duration length, int together, Duration patience) {
        Walk undisturbed = walkers.walk();
        if (!undisturbed.ended()) {
            throw new IllegalStateException("Not even the undisturbed journey ends: " + undisturbed.trouble());
        }
        Thread.ofPlatform().daemon().name("progress").start(this::tellProgress);
        processes.begin();
        walkers.start(together);
        storm.rage(plan, length);
        walkers.beginNoMore();
        List<String> moving = new Quiet(this::goingOn, databases, topics).await(patience);
        System.err.println(moving.isEmpty() ? "quiet" : "not quiet: " + moving);
        walkers.giveUp();
        return collect();
    }

    private List<String> goingOn() {
        List<String> going = new ArrayList<>();
        List<Part> unready = processes.unready();
        Quiet.add(going, "parts that are not ready: " + unready, unready.size());
        Quiet.add(going, "blows", storm.isOver() ? 0 : 1);
        Quiet.add(
                going,
                "journeys",
                walkers.areDone() ? 0 : walkers.casesUnderWay().size() + 1);
        return going;
    }

    private RunHistory collect() {
        List<Walk> walks = walkers.walks();
        Map<String, Long> lag = new HashMap<>(topics.lag());
        return new RunHistory(
                walks,
                Set.of(1),
                log.commands(),
                floods.reports(),
                topics.records(),
                databases.documents(),
                databases.parked(),
                poisoner.places(),
                databases.sent(),
                databases.timeline(),
                lag);
    }

    private void tellProgress() {
        while (true) {
            Pause.of(PROGRESS);
            System.err.printf(
                    "%4d s: kills %s, journeys %d whole of %d, %d commands acknowledged, %d reports, %d poison; at"
                            + " %s%n",
                    (System.nanoTime() - begun) / 1_000_000_000,
                    processes.kills(),
                    walkers.whole().size() + 1,
                    walkers.started(),
                    log.acknowledged(),
                    floods.reports().size(),
                    poisoner.places().size(),
                    walkers.steps());
        }
    }

    void printFigures(PrintStream out) {
        int kills = processes.kills().values().stream().mapToInt(it -> it).sum();
        out.printf("kills        %d %s%n", kills, processes.kills());
        out.printf("ended alone  %s%n", processes.endedAlone());
        out.printf("commands     %d acknowledged, repeated after %s%n", log.acknowledged(), log.troubles());
        out.printf(
                "journeys     %d, %d of them whole%n",
                walkers.started(), walkers.whole().size() + 1);
        out.printf(
                "reports      %d, poison %d%n",
                floods.reports().size(), poisoner.places().size());
    }

    @Override
    public void close() {
        processes.end();
        databases.close();
    }
}

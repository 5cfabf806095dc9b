package dk.samvaer.e2e.rolling;

import dk.samvaer.e2e.evidence.DatabaseReader;
import dk.samvaer.e2e.evidence.Quiet;
import dk.samvaer.e2e.evidence.TopicReader;
import dk.samvaer.e2e.history.RunHistory;
import dk.samvaer.e2e.load.ClientsRecord;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Instance;
import dk.samvaer.local.platform.Instances;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One run on grounds that are ready: calm, every instance ended and started in turn while journeys go on, calm, quiet. */
final class RollingRun implements AutoCloseable {
    private static final Duration PROGRESS = Duration.ofSeconds(10);
    private static final int SETTLES_MS = 3_000;

    private final Platform platform;
    private final Instances before;
    private final Instances after;
    private final Fleet fleet;
    private final Balancer balancer;
    private final ClientProcess clients;
    private final ConsumptionWatch consumption;
    private final DatabaseReader databases;
    private final TopicReader topics;
    private final List<Restart> restarts = new ArrayList<>();
    private volatile boolean over;

    /**
     * @param before the build that all instances begin with; its launcher's clients make the load
     * @param after the build that each is started from again
     */
    RollingRun(Platform platform, Fleet fleet, Path before, Path after) throws IOException {
        this.platform = platform;
        this.fleet = fleet;
        this.after = new Instances(platform, after, "after");
        this.before = before.equals(after) ? this.after : new Instances(platform, before, "before");
        Addresses addresses = platform.addresses();
        Path folder = platform.home().folder();
        Map<Part, Integer> ports = Part.services().stream()
                .collect(Collectors.toMap(
                        service -> service,
                        service -> URI.create(addresses.url(service)).getPort()));
        balancer = new Balancer(ports, fleet.instances());
        clients = new ClientProcess(before, folder, folder.resolve("stories"));
        consumption = new ConsumptionWatch(addresses.kafkaClient());
        databases = new DatabaseReader(addresses);
        topics = new TopicReader(addresses.kafka());
    }

    RunHistory go(int rounds, long seed, int together, Duration calm, Duration patience) throws IOException {
        Part.services().forEach(before::prepare);
        fleet.start(before, balancer);
        say("all ready; one journey goes alone");
        clients.walk("first");
        Thread.ofPlatform().daemon().name("progress").start(this::tellProgress);
        clients.begin(together);
        Pause.of(calm);
        if (before != after) {
            say("the databases are prepared for the new version");
            Part.services().forEach(after::prepare);
        }
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            List<Instance> order = new ArrayList<>(fleet.instances());
            Collections.shuffle(order, random);
            for (Instance instance : order) {
                restart(instance);
                Pause.of(Duration.ofMillis(random.nextInt(SETTLES_MS)));
            }
        }
        Pause.of(calm);
        clients.beginNoMore();
        List<String> moving = new Quiet(clients::goingOn, databases, topics).await(patience);
        say(moving.isEmpty() ? "quiet; one more journey goes alone" : "not quiet: " + moving);
        if (moving.isEmpty()) {
            clients.walk("last");
            new Quiet(clients::goingOn, databases, topics).await(patience);
        }
        clients.giveUp();
        return collect();
    }

    private void restart(Instance instance) {
        Restart done = fleet.restart(after, balancer, instance);
        restarts.add(done);
        say("%s ended after %.1f s%s, ready after %.1f s"
                .formatted(
                        instance.name(), done.secondsToEnd(), done.forced() ? " by force" : "", done.secondsToReady()));
    }

    private RunHistory collect() throws IOException {
        ClientsRecord record = record();
        int last = record.walks().getLast().number();
        return new RunHistory(
                record.walks(),
                Set.of(1, last),
                record.commands(),
                List.of(),
                topics.records(),
                databases.documents(),
                databases.parked(),
                Set.of(),
                databases.sent(),
                databases.timeline(),
                new HashMap<>(topics.lag()));
    }

    private ClientsRecord record() throws IOException {
        return clients.written(platform.home().folder().resolve("clients.json"));
    }

    Figures figures() throws IOException {
        return new Figures(record().attempts(), restarts, consumption.silences());
    }

    /** What happened that must not, beside what the checker finds. */
    List<String> failures() throws IOException {
        List<String> failures = new ArrayList<>(Failures.of(record().attempts(), balancer.exchanges()));
        restarts.stream()
                .filter(Restart::forced)
                .forEach(it -> failures.add(it.instance().name() + " did not end in its time"));
        balancer.endpoints().stream()
                .filter(it -> it.fellOut() > 0)
                .forEach(it -> failures.add(
                        it.instance().name() + " was not ready " + it.fellOut() + " times though nobody ended it"));
        fleet.ended().forEach(name -> failures.add(name + " ended by itself"));
        return failures;
    }

    private void tellProgress() {
        Pause.of(PROGRESS);
        while (!over) {
            say(clients.tell());
            Pause.of(PROGRESS);
        }
    }

    private static void say(String what) {
        System.err.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  " + what);
    }

    @Override
    public void close() {
        over = true;
        clients.close();
        consumption.close();
        databases.close();
        balancer.close();
    }
}

package dk.samvaer.e2e.load;

import dk.samvaer.e2e.history.Walk;
import dk.samvaer.local.journey.EventTap;
import dk.samvaer.local.journey.Facts;
import dk.samvaer.local.journey.Journey;
import dk.samvaer.local.journey.StoryPrinter;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Rest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Lets citizens go through the platform, each on a whole journey, some at a time, until no new one is to begin. */
public final class Walkers {
    private final Addresses addresses;
    private final CommandLog log;
    private final EventTap tap;
    private final Path stories;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Facts> underWay = new ConcurrentSkipListMap<>();
    private final Map<Integer, Facts> whole = new ConcurrentSkipListMap<>();
    private final List<Walk> ended = new ArrayList<>();
    private final Set<String> flooded = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private volatile boolean over;

    /** @param stories folder for a file on each journey */
    public Walkers(Addresses addresses, CommandLog log, Path stories) {
        this.addresses = addresses;
        this.log = log;
        this.tap = new EventTap(addresses);
        this.stories = stories;
    }

    /** Walks one journey and returns when it has ended. */
    public Walk walk() {
        int number = numbers.incrementAndGet();
        Rest nobody = new Rest(addresses).over(new PatientClient(number, log, () -> over));
        Journey journey = new Journey(addresses, nobody);
        underWay.put(number, journey.facts());
        Walk walk = walk(number, journey);
        underWay.remove(number);
        if (walk.ended()) {
            whole.put(number, journey.facts());
        }
        synchronized (ended) {
            ended.add(walk);
        }
        return walk;
    }

    private Walk walk(int number, Journey journey) {
        try (PrintStream out = new PrintStream(Files.newOutputStream(story(number)), true, StandardCharsets.UTF_8)) {
            journey.walk(StoryPrinter.on(tap, out));
            return new Walk(number, journey.facts().caseId, true, "", false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException broken) {
            return new Walk(number, journey.facts().caseId, false, String.valueOf(broken.getMessage()), false);
        }
    }

    private Path story(int number) throws IOException {
        return Files.createDirectories(stories).resolve(number + ".txt");
    }

    /** The step that a journey has begun last. */
    private String step(int number) {
        try (Stream<String> lines = Files.lines(story(number))) {
            return lines.filter(line -> line.matches(" *\\d+\\. .*")).reduce("", (before, line) -> line.strip());
        } catch (IOException notBegun) {
            return "nothing yet";
        }
    }

    /** What the journeys that are under way are at. */
    public List<String> steps() {
        return underWay.keySet().stream()
                .map(number -> number + ": " + step(number))
                .toList();
    }

    public void start(int together) {
        for (int i = 0; i < together; i++) {
            Thread.ofPlatform().daemon().name("walker-" + i).start(() -> {
                while (open) {
                    walk();
                }
            });
        }
    }

    /** Lets no new journey begin. */
    public void beginNoMore() {
        open = false;
    }

    /** Lets the journeys that still wait for an answer give up. */
    public void giveUp() {
        over = true;
    }

    public int started() {
        return numbers.get();
    }

    public boolean areDone() {
        return underWay.isEmpty();
    }

    /** How many journeys go on. */
    int underWay() {
        return underWay.size();
    }

    /** Those that have a case and go on. */
    public List<String> casesUnderWay() {
        return underWay.values().stream()
                .map(it -> it.caseId)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The journeys that came to their end, but for the first, which nothing is to disturb. */
    public List<Facts> whole() {
        return whole.entrySet().stream()
                .filter(it -> it.getKey() > 1)
                .map(Map.Entry::getValue)
                .toList();
    }

    public void flooded(String caseId) {
        flooded.add(caseId);
    }

    /** All journeys by number, also those that never came to an end. */
    public List<Walk> walks() {
        List<Walk> all = new ArrayList<>();
        underWay.forEach(
                (number, facts) -> all.add(new Walk(number, facts.caseId, false, "still at " + step(number), false)));
        synchronized (ended) {
            all.addAll(ended);
        }
        return all.stream()
                .map(it -> new Walk(it.number(), it.caseId(), it.ended(), it.trouble(), flooded.contains(it.caseId())))
                .sorted(Comparator.comparing(Walk::number))
                .toList();
    }
}

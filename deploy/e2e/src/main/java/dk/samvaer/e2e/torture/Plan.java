package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.torture.Blow.Flood;
import dk.samvaer.e2e.torture.Blow.Kill;
import dk.samvaer.e2e.torture.Blow.Poison;
import dk.samvaer.e2e.torture.Blow.PoisonKind;
import dk.samvaer.e2e.torture.Blow.Stall;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done to the platform, and when: the same for the same seed, length and rate. */
record Plan(List<Blow> blows) {
    /** The processes that are killed. */
    static final List<Part> TARGETS = Stream.concat(Part.services().stream(), Stream.of(Part.KAFKA, Part.DATABASE))
            .toList();

    private static final double TWO_AT_ONCE = 0.25;
    private static final double STALLS_PER_MINUTE = 0.5;
    private static final double POISON_PER_MINUTE = 3;
    private static final double FLOODS_PER_MINUTE = 0.5;
    private static final int LONGEST_DOWN_SECONDS = 8;
    private static final int LONGEST_STALL_SECONDS = 10;

    static Plan of(long seed, Duration length, double killsPerMinute) {
        Random random = new Random(seed);
        List<Blow> blows = new ArrayList<>();
        blows.addAll(spread(random, length, killsPerMinute, at -> kill(random, at)));
        blows.addAll(spread(random, length, STALLS_PER_MINUTE, at -> stall(random, at)));
        blows.addAll(spread(random, length, POISON_PER_MINUTE, at -> poison(random, at)));
        blows.addAll(spread(random, length, FLOODS_PER_MINUTE, at -> flood(random, at)));
        blows.sort(Comparator.comparing(Blow::at));
        return new Plan(List.copyOf(blows));
    }

    /** One blow at a random moment of each of as many equal parts of the time as there are blows. */
    private static List<Blow> spread(Random random, Duration length, double perMinute, Function<Duration, Blow> blow) {
        int count = (int) Math.round(perMinute * length.toSeconds() / 60);
        return IntStream.range(0, count)
                .mapToObj(i -> Duration.ofMillis((long) (length.toMillis() * (i + random.nextDouble()) / count)))
                .map(blow)
                .toList();
    }

    private static Kill kill(Random random, Duration at) {
        List<Part> targets = new ArrayList<>(TARGETS);
        Collections.shuffle(targets, random);
        int count = random.nextDouble() < TWO_AT_ONCE ? 2 : 1;
        long down = random.nextBoolean() ? 0 : random.nextInt(LONGEST_DOWN_SECONDS * 1_000);
        return new Kill(at, List.copyOf(targets.subList(0, count)), Duration.ofMillis(down));
    }

    /** Mostly the broker. */
    private static Stall stall(Random random, Duration at) {
        Part part = random.nextInt(4) > 0 ? Part.KAFKA : TARGETS.get(random.nextInt(TARGETS.size()));
        return new Stall(at, part, Duration.ofSeconds(1 + random.nextInt(LONGEST_STALL_SECONDS)));
    }

    private static Poison poison(Random random, Duration at) {
        PoisonKind kind = PoisonKind.values()[random.nextInt(PoisonKind.values().length)];
        return new Poison(at, kind, random.nextBoolean(), random.nextLong());
    }

    private static Flood flood(Random random, Duration at) {
        String supplier = Topics.SUPPLIERS.get(random.nextInt(3) > 0 ? 0 : 1);
        return new Flood(at, supplier, 60 + random.nextInt(60), random.nextLong());
    }
}

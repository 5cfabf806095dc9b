package dk.samvaer.benchmarks;

import dk.samvaer.local.parts.FreePort;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** By how much all usual ports are to be moved so that each is free. */
final class FreePorts {
    private static final List<Integer> USUAL = List.of(8080, 8081, 8082, 8083, 8084, 8085, 8090, 8091, 9092, 27_017);
    private static final int LEAST = 200;
    private static final int MOST = 4_000;
    private static final int TRIES = 100;

    private FreePorts() {}

    static int offset() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LEAST, MOST))
                .limit(TRIES)
                .filter(offset -> USUAL.stream().allMatch(port -> FreePort.isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }
}

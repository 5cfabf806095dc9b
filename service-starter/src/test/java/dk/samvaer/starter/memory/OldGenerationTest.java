package dk.samvaer.starter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Seen in a process of its own for each collector: the one that runs the tests is not the services'. */
class OldGenerationTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void garbage_of_the_serial_collector_does_not_fill_the_heap() {
        assertThat(committedMegabytes("-XX:+UseSerialGC", "idle")).isLessThan(80);
    }

    @Test
    void without_it_garbage_fills_the_heap() {
        assertThat(committedMegabytes("-XX:+UseSerialGC", "without")).isGreaterThan(150);
    }

    @Test
    void a_service_that_has_something_to_do_is_not_stopped() {
        assertThat(run("-XX:+UseSerialGC", "busy")).endsWith("collections 0");
    }

    @Test
    void idle_is_who_used_less_than_a_tenth_of_a_processor_since_it_was_asked_last() {
        var used = new AtomicLong();
        var time = new AtomicLong();
        var idle = new Idle(used::get, time::get);
        assertThat(idle.getAsBoolean()).as("not known yet").isFalse();
        used.addAndGet(9);
        time.addAndGet(100);
        assertThat(idle.getAsBoolean()).isTrue();
        used.addAndGet(10);
        time.addAndGet(100);
        assertThat(idle.getAsBoolean()).isFalse();
        time.addAndGet(100);
        assertThat(idle.getAsBoolean()).isTrue();
    }

    @Test
    void another_collector_is_left_to_itself() {
        assertThat(run("-XX:+UseG1GC", "idle")).endsWith("collections 0");
    }

    @Test
    void what_lives_is_not_collected_again_and_again() {
        assertThat(run("-XX:+UseSerialGC", "idle", "lives")).endsWith("collections 1");
    }

    private static int committedMegabytes(String collector, String how) {
        return Integer.parseInt(run(collector, how).split(" ")[1]);
    }

    private static String run(String collector, String how, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                collector,
                "-Xmx256m",
                "-Xms60m",
                "-Xmn12m",
                "-XX:-ShrinkHeapInSteps",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-cp",
                System.getProperty("java.class.path"),
                Heap.class.getName(),
                how));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fills a heap: 20 MB that live, and, unless told otherwise, ten times as much that lives just long enough to grow old. */
    static final class Heap {
        private int collections;

        private Heap() {}

        public static void main(String[] arguments) {
            Heap heap = new Heap();
            List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
            OldGeneration old = new OldGeneration(pools, () -> !arguments[0].equals("busy"), heap::collect);
            List<byte[]> lives = pieces(20);
            Deque<byte[]> ages = new ArrayDeque<>();
            for (int step = 0; step < 40; step++) {
                if (arguments.length == 1) {
                    ages.addAll(pieces(5));
                    pieces(20);
                    ages.clear();
                }
                if (!arguments[0].equals("without")) {
                    old.collectWhereGrown();
                }
            }
            MemoryUsage usage = pools.stream()
                    .filter(it ->
                            it.getName().endsWith("Old Gen") || it.getName().equals("Tenured Gen"))
                    .findFirst()
                    .orElseThrow()
                    .getUsage();
            System.out.println("committed " + usage.getCommitted() / MEGABYTE + " of " + lives.size()
                    + " pieces, collections " + heap.collections);
        }

        private void collect() {
            collections++;
            ManagementFactory.getMemoryMXBean().gc();
        }

        private static List<byte[]> pieces(int megabytes) {
            List<byte[]> pieces = new ArrayList<>();
            for (int piece = 0; piece < megabytes * 1024; piece++) {
                pieces.add(new byte[1000]);
            }
            return pieces;
        }
    }
}

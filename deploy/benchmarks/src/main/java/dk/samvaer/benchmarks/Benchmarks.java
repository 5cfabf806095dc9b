package dk.samvaer.benchmarks;

import dk.samvaer.benchmarks.parts.Settings;
import dk.samvaer.benchmarks.report.Report;
import dk.samvaer.local.platform.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code deploy/benchmarks/run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        version = "samvaer benchmarks 1.0.0",
        description = {
            "Measures the platform in one run, interleaved with its floors: raw Kafka from produce to consume, raw"
                    + " updates by _id.",
            "It starts a platform of its own, on the broker and the database that KAFKA_BOOTSTRAP and MONGODB_URI"
                    + " name, else on those that the launcher starts. Tables are printed, progress goes to the standard"
                    + " error, all figures to a file.",
            "Exit code 0: all was measured; 1: a part failed, the tables show what there is."
        })
final class Benchmarks implements Callable<Integer> {
    /** The supplier's comes last, because it hears other events than the others. */
    private static final List<Part> STARTED =
            List.of(Part.VISITATION, Part.PLAN, Part.TRANSPORT, Part.COMPLAINT, Part.SUPPLIER);

    private static final int QUICK_EVENTS = 200;
    private static final Path HERE =
            Path.of(System.getProperty("samvaer.root", ".")).toAbsolutePath().normalize();

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "How often each figure is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--rates",
            split = ",",
            defaultValue = "5,20,60,200",
            description = "Commands a second of the open loop (default: ${DEFAULT-VALUE}).")
    private List<Integer> rates = List.of();

    @Option(
            names = "--clients",
            split = ",",
            defaultValue = "1,4,16",
            description = "Clients of the closed loop (default: ${DEFAULT-VALUE}).")
    private List<Integer> clients = List.of();

    @Option(
            names = "--cases",
            split = ",",
            defaultValue = "1000,5000,20000",
            description = "With how many cases reads are timed (default: ${DEFAULT-VALUE}).")
    private List<Integer> cases = List.of();

    @Option(
            names = "--events",
            defaultValue = "5000",
            description = "How many events a service that was down has missed (default: ${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--reports",
            defaultValue = "100000",
            description = "How many reports of attendance three suppliers' systems send (default: ${DEFAULT-VALUE}).")
    private int reports;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "For how long a figure is measured in a round (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--only",
            split = ",",
            description = "Only these parts, of ${COMPLETION-CANDIDATES} (default: all but images, which must have been"
                    + " made).")
    private Set<PartName> only = EnumSet.complementOf(EnumSet.of(PartName.IMAGES));

    @Option(names = "--quick", description = "A smoke test of all parts in some minutes: its figures say nothing.")
    private boolean quick;

    @Option(
            names = "--root",
            paramLabel = "CHECKOUT",
            description = "The checkout that is measured, with its own launcher (default: this one).")
    private Path root = HERE;

    @Option(
            names = "--empty",
            description = "Drops the platform's databases and topics on given servers, which must else be empty.")
    private boolean empty;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where all figures go (default: target/figures.json of this module).")
    private Path json = HERE.resolve("deploy/benchmarks/target/figures.json");

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        Settings settings = settings(line -> System.err.printf("%5d s  %s%n", secondsSince(begun), line));
        Path home = HERE.resolve("deploy/benchmarks/target/platform");
        Report report = new Run(root.toAbsolutePath().normalize(), home, json, only, settings).measure(quick, empty);
        System.out.println(report.heading() + "\n");
        for (PartName part : PartName.values()) {
            if (only.contains(part)) {
                System.out.println(
                        part.measurement().table(report.figures(part.name())).markdown());
            }
        }
        return report.isComplete() ? 0 : 1;
    }

    private Settings settings(Consumer<String> progress) {
        return quick
                ? new Settings(
                        1,
                        List.of(5, 20),
                        List.of(1, 4),
                        List.of(100, 200),
                        List.of(Part.PLAN),
                        QUICK_EVENTS,
                        QUICK_EVENTS,
                        Duration.ofSeconds(2),
                        progress)
                : new Settings(
                        rounds, rates, clients, cases, STARTED, events, reports, Duration.ofSeconds(seconds), progress);
    }

    private static long secondsSince(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}

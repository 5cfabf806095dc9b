package dk.samvaer.benchmarks;

import dk.samvaer.benchmarks.parts.CatchUp;
import dk.samvaer.benchmarks.parts.CommandRates;
import dk.samvaer.benchmarks.parts.Effects;
import dk.samvaer.benchmarks.parts.Images;
import dk.samvaer.benchmarks.parts.Measurement;
import dk.samvaer.benchmarks.parts.Memory;
import dk.samvaer.benchmarks.parts.Reads;
import dk.samvaer.benchmarks.parts.Reports;
import dk.samvaer.benchmarks.parts.Rides;
import dk.samvaer.benchmarks.parts.StartUp;
import java.util.function.Supplier;

/** The parts as they are named on the command line, in the order of their tables. */
enum PartName {
    EFFECT(Effects::new),
    COMMANDS(CommandRates::new),
    CATCHUP(CatchUp::new),
    CASES(Reads::new),
    REPORTS(Reports::new),
    RIDES(Rides::new),
    IMAGES(Images::new),
    STARTUP(StartUp::new),
    MEMORY(Memory::new);

    private final Supplier<Measurement> measurement;

    PartName(Supplier<Measurement> measurement) {
        this.measurement = measurement;
    }

    Measurement measurement() {
        return measurement.get();
    }
}

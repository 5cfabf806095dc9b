package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Table;

/** One part of the benchmark. */
public interface Measurement {
    /** Measures on the running platform; what was measured before a failure stays in the figures. */
    void run(RunningPlatform platform, Settings settings, Figures figures);

    Table table(Figures figures);
}

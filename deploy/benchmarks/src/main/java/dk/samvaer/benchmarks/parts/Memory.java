package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The resident memory of the processes each time that it is run, with the number of events that there had been. */
public final class Memory implements Measurement {
    static final String ALL = "the five services";

    /** One part of each process; those that share one with another are left out. */
    private static final List<Part> OTHERS = List.of(Part.DATABASE, Part.KAFKA, Part.TOKEN_ISSUER);

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        settings.say("memory");
        String moment = "MiB after " + platform.events() + " events";
        Map<String, Double> resident = platform.launcher().residentMebibytes();
        double all = 0;
        for (Part service : Part.services()) {
            double its = resident.getOrDefault(service.label(), 0.0);
            figures.add(service.label(), moment, its);
            all += its;
        }
        figures.add(ALL, moment, all);
        OTHERS.stream()
                .filter(part -> resident.containsKey(part.label()))
                .forEach(part -> figures.add(part.process(), moment, resident.getOrDefault(part.label(), 0.0)));
    }

    @Override
    public Table table(Figures figures) {
        List<String> moments = List.copyOf(figures.metrics(ALL));
        List<String> columns = new ArrayList<>(List.of("Process"));
        columns.addAll(moments);
        List<List<String>> rows = figures.subjects().stream()
                .map(process -> Stream.concat(
                                Stream.of(process),
                                moments.stream().map(moment -> Cell.of(figures.median(process, moment))))
                        .toList())
                .toList();
        return new Table("Resident memory", columns, rows);
    }
}

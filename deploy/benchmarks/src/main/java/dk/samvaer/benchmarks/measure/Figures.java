package dk.samvaer.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What one part has measured: for each subject and metric a value of each round. */
public final class Figures {
    private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

    public void add(String subject, String metric, double value) {
        values.computeIfAbsent(subject, none -> new LinkedHashMap<>())
                .computeIfAbsent(metric, none -> new ArrayList<>())
                .add(value);
    }

    public Set<String> subjects() {
        return values.keySet();
    }

    public Set<String> metrics(String subject) {
        return values.getOrDefault(subject, Map.of()).keySet();
    }

    public List<Double> rounds(String subject, String metric) {
        return values.getOrDefault(subject, Map.of()).getOrDefault(metric, List.of());
    }

    /** The middle one of the rounds, of an even number the mean of the two in the middle; empty where it was not measured. */
    public OptionalDouble median(String subject, String metric) {
        double[] sorted = rounds(subject, metric).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average();
    }

    /** The median of the one by that of the other; empty where one was not measured. */
    public OptionalDouble ratio(String subject, String metric, String otherSubject, String otherMetric) {
        OptionalDouble above = median(subject, metric);
        OptionalDouble below = median(otherSubject, otherMetric);
        return above.isEmpty() || below.isEmpty() || below.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(above.getAsDouble() / below.getAsDouble());
    }

    /** All values by subject and metric, for a file. */
    public Map<String, Map<String, List<Double>>> raw() {
        return values;
    }
}

package dk.samvaer.benchmarks.report;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.local.platform.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All that one run has measured, and on what. */
public final class Report {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> context = new LinkedHashMap<>();
    private final Map<String, Figures> figures = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    /** @param root the checkout that is measured */
    public Report(Path root) {
        context.put("begun", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        context.put("commit", commit(root));
        context.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        context.put("load before", load());
        context.put("java", Runtime.version().toString());
    }

    public void measuredOn(Addresses addresses) {
        context.put("database", addresses.database().name());
        context.put("broker", addresses.ownKafka() ? "of the launcher" : "GIVEN");
    }

    public void ended() {
        context.put("load after", load());
    }

    private static String load() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Those of one part, empty at first. */
    public Figures figures(String part) {
        return figures.computeIfAbsent(part, none -> new Figures());
    }

    public void failed(String part, RuntimeException failure) {
        failures.put(part, failure.toString());
    }

    public boolean isComplete() {
        return failures.isEmpty();
    }

    /** What it was measured on, and which parts failed: the lines above the tables. */
    public String heading() {
        return Stream.concat(
                        Stream.of(context.entrySet().stream()
                                .map(fact -> fact.getKey() + " " + fact.getValue())
                                .collect(Collectors.joining(", "))),
                        failures.entrySet().stream().map(failed -> failed.getKey() + " failed: " + failed.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Writes every value of every round. */
    public void write(Path file) {
        Map<String, Object> parts = new LinkedHashMap<>();
        figures.forEach((part, values) -> parts.put(part, values.raw()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(Map.of("context", context, "failures", failures, "figures", parts)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String commit(Path root) {
        try {
            Process git = new ProcessBuilder("git", "-C", root.toString(), "describe", "--always", "--dirty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}

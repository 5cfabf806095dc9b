package dk.samvaer.benchmarks.platform;

import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher of the checkout that is measured, with a home and ports of its own; another checkout is run by its own launcher. */
public final class Launcher {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern READY = Pattern.compile("\\s*(\\S+)\\s+ready after\\s+([0-9]+)[.,]([0-9]+) s.*");

    /** The code of a status that some part is not ready. */
    private static final int NOT_ALL_READY = 3;

    private static final double KIB_PER_MIB = 1_024;

    private final Path root;
    private final Path home;
    private final int portOffset;
    private final Consumer<String> progress;
    private String services = "";

    public Launcher(Path root, Path home, int portOffset, Consumer<String> progress) {
        this.root = root;
        this.home = home;
        this.portOffset = portOffset;
        this.progress = progress;
    }

    /**
     * Starts what does not run.
     *
     * @return the seconds until each part was ready, counted from the start of the services, or of what they stand on, for these
     */
    public Map<String, Double> up() {
        return readyAfter(run("up", "-d"));
    }

    /** Starts one service; returns the seconds until it was ready. */
    public double start(Part service) {
        return readyAfter(run("start", service.label())).getOrDefault(service.label(), 0.0);
    }

    /**
     * Takes the images of the services apart.
     *
     * @return the folder that holds, in {@code image}, the programs that start the services from their images as the manifests say, and in
     *     {@code plain} those that start them from their jars with the same options
     */
    public Path unpackImages() {
        Path folder = home.resolveSibling("images");
        lines(new ProcessBuilder(root.resolve("deploy/kubernetes/images").toString(), "unpack", folder.toString()));
        return folder;
    }

    /** From now on services are started by the programs in the folder, named like them, instead of those of the build. */
    public void servicesFrom(Path folder) {
        services = folder.toString();
    }

    /** What the process of the service has said since its start. */
    public List<String> log(Part service) {
        try {
            return Files.readAllLines(home.resolve("logs").resolve(service.label() + ".log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends one service at once, as a crash would. */
    public void kill(Part service) {
        run("kill", service.label());
    }

    /** Ends one service in good order, as a rollout would. */
    public void stop(Part service) {
        ProcessHandle.of(processes().getOrDefault(service.label(), 0L)).ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }

    /** Makes the topics of a supplier's system; those that are there already stay. */
    public void supplierTopics(String supplier) {
        run("supplier-topics", supplier);
    }

    public void down() {
        run("down");
    }

    /** Ends all and deletes all data of its own. */
    public void reset() {
        run("reset");
    }

    /** The numbers of the processes by the names of their parts; a part that is not ours or does not run is left out. */
    public Map<String, Long> processes() {
        Map<String, Long> processes = new HashMap<>();
        for (JsonNode part :
                JSON.readTree(String.join("\n", run("status", "--json"))).path("parts")) {
            long process = part.path("pid").asLong(0);
            if (process != 0) {
                processes.put(part.path("name").asString(), process);
            }
        }
        return processes;
    }

    /** What of each part's process is in memory, by the names of the parts. */
    public Map<String, Double> residentMebibytes() {
        Map<String, Double> resident = new HashMap<>();
        processes().forEach((part, process) -> {
            List<String> kibibytes = lines(new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process)));
            resident.put(part, Double.parseDouble(kibibytes.getFirst().strip()) / KIB_PER_MIB);
        });
        return resident;
    }

    /** How long the processors have worked for the part's process since it was started; zero for one that is not ours. */
    public Duration cpuTime(Part part) {
        return ProcessHandle.of(processes().getOrDefault(part.label(), 0L))
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static Map<String, Double> readyAfter(List<String> lines) {
        Map<String, Double> seconds = new HashMap<>();
        lines.stream()
                .map(READY::matcher)
                .filter(Matcher::matches)
                .forEach(ready ->
                        seconds.put(ready.group(1), Double.parseDouble(ready.group(2) + "." + ready.group(3))));
        return seconds;
    }

    private List<String> run(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("deploy/local/samvaer").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString(), "--port-offset", String.valueOf(portOffset)));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put(Platform.SERVICES, services);
        return lines(builder);
    }

    /** What the program printed. */
    private List<String> lines(ProcessBuilder builder) {
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            process.getOutputStream().close();
            List<String> lines = read(process);
            int code = process.waitFor();
            if (code != 0 && code != NOT_ALL_READY) {
                throw new IllegalStateException(String.join(" ", builder.command()) + " ended with " + code);
            }
            return lines;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private List<String> read(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (READY.matcher(line).matches()) {
                    progress.accept(line.strip());
                }
            }
        }
        return lines;
    }
}

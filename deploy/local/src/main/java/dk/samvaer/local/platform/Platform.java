package dk.samvaer.local.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The whole platform on this machine. */
public final class Platform {
    /** Says in the environment that the broker is to ask its clients who they are. */
    public static final String SECURE = "SAMVAER_SECURE";

    /** Names in the environment the folder of the programs that are started as services, such as {@code plan}, instead of those of the build. */
    public static final String SERVICES = "SAMVAER_SERVICES";

    private final Path root;
    private final Home home;
    private final int portOffset;
    private final Map<String, String> environment;
    private final Supervisor supervisor;
    private final Readiness readiness;
    private final Grounds grounds;

    private Platform(Path root, Home home, int portOffset, Map<String, String> environment) {
        this.root = root;
        this.home = home;
        this.portOffset = portOffset;
        this.environment = environment;
        this.supervisor = new Supervisor(home);
        this.readiness = new Readiness(home, supervisor);
        this.grounds = new Grounds(home, environment);
    }

    /** The platform of the repository at {@code root} with its state in {@code home}. */
    public static Platform at(Path root, Path home, int portOffset, Map<String, String> environment) {
        return new Platform(root, new Home(home.toAbsolutePath().normalize()), portOffset, environment);
    }

    public Home home() {
        return home;
    }

    /** Where the parts are: those that run, or those that would be started now. */
    public Addresses addresses() {
        return isAnyRunning() ? Addresses.read(home) : Addresses.choose(portOffset, environment);
    }

    /** The clock that the services share. */
    public SharedClock clock() {
        return new SharedClock(home);
    }

    /** Whether the process of the part is alive. */
    public Optional<ProcessHandle> running(Part part) {
        return supervisor.running(part.process());
    }

    /** What is to be told of the part beside its state: that it ended by itself, how often it was restarted; else empty. */
    public String remark(Part part) {
        Restarts restarts = new Restarts(home, part.process());
        return supervisor.hasEndedByItself(part.process()) ? restarts.ended(part.label()) : restarts.told();
    }

    /** Starts what does not run yet and returns when all of it is ready; ends all of it when that fails. */
    public void up(Consumer<String> progress) {
        endingAllOnFailure(() -> {
            Addresses addresses = startGrounds(progress);
            launch(addresses, Part.services());
            readiness.await(addresses, Part.services(), progress);
        });
    }

    /** Starts what the services stand on, and returns when it is ready and has the topics; ends all of it when that fails. */
    public void upWithoutServices(Consumer<String> progress) {
        endingAllOnFailure(() -> startGrounds(progress));
    }

    private void endingAllOnFailure(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException failed) {
            down();
            throw failed;
        }
    }

    private Addresses startGrounds(Consumer<String> progress) {
        Addresses addresses = isAnyRunning() ? grounds.asTheyRun(addresses()) : grounds.choose(addresses(), progress);
        addresses.write(home);
        addresses.ours().stream().filter(part -> running(part).isEmpty()).forEach(addresses::requireFree);
        List<Part> parts = Grounds.parts(addresses);
        launch(addresses, parts);
        Part.services().forEach(new Installation(root, home)::service);
        readiness.await(addresses, parts, progress);
        grounds.prepare(addresses);
        return addresses;
    }

    /** Makes the two topics of a supplier's system, and lets it in where the broker asks; returns their names. */
    public List<String> supplierTopics(String supplier) {
        Addresses addresses = addresses();
        if (addresses.ownKafka() && running(Part.KAFKA).isEmpty()) {
            throw new StartFailed("The broker does not run: samvaer up starts it.");
        }
        return grounds.addSupplier(addresses, supplier);
    }

    /** Starts one service, for example after {@link #kill}; where it is just ending, when its process is gone. */
    public void start(Part service, Consumer<String> progress) {
        Addresses addresses = Addresses.read(home);
        if (supervisor.goesOn(service.process(), () -> Probe.isReady(service, addresses))) {
            progress.accept("  %-14s runs already".formatted(service.label()));
        }
        launch(addresses, List.of(service));
        readiness.await(addresses, List.of(service), progress);
    }

    /** Starts one process and does not wait until it is ready; does nothing to one that runs. */
    public void launch(Part part) {
        launch(Addresses.read(home), List.of(part));
    }

    /** Ends all processes; data stay. */
    public void down() {
        Stream.of(Part.services(), List.of(Part.TOKEN_ISSUER), List.of(Part.DATABASE, Part.KAFKA))
                .map(Platform::processes)
                .forEach(supervisor::stop);
    }

    /** Ends one process in good order. */
    public void stop(Part part) {
        supervisor.stop(processes(List.of(part)));
    }

    /** Ends one process at once, as a crash would. */
    public void kill(Part part) {
        supervisor.kill(part.process());
    }

    /** Ends all processes and deletes all data. */
    public void reset() {
        down();
        Grounds.erase(Addresses.read(home));
        home.empty();
    }

    /** Returns when no process is left. */
    public void awaitEnd() {
        CompletableFuture.allOf(Arrays.stream(Part.values())
                        .flatMap(part -> running(part).stream())
                        .map(ProcessHandle::onExit)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    public boolean isAnyRunning() {
        return Stream.of(Part.values()).anyMatch(part -> running(part).isPresent());
    }

    private void launch(Addresses addresses, List<Part> parts) {
        Commands commands = new Commands(
                home, addresses, new Installation(root, home), clock().offset().toString());
        for (Part part : parts) {
            if (running(part).isEmpty()) {
                List<String> command = program(part).orElseGet(() -> commands.command(part));
                if (part == Part.DATABASE && addresses.database() == Addresses.DatabaseKind.EMBEDDED) {
                    Watch.remember(home, part.process(), command);
                }
                supervisor.start(part.process(), command, environment(part, commands));
            }
        }
    }

    private Optional<List<String>> program(Part part) {
        return Optional.ofNullable(environment.get(SERVICES))
                .filter(named -> part.isService() && !named.isBlank())
                .map(named ->
                        List.of(Path.of(named, part.label()).toAbsolutePath().toString()));
    }

    /** What is given of Spring Boot's settings of tracing and the like holds for the services. */
    private Map<String, String> environment(Part part, Commands commands) {
        Map<String, String> all = new TreeMap<>(commands.environment(part));
        environment.forEach((name, value) -> {
            if (part.isService() && name.startsWith("MANAGEMENT_")) {
                all.put(name, value);
            }
        });
        return all;
    }

    private static List<String> processes(List<Part> parts) {
        return parts.stream().map(Part::process).distinct().toList();
    }
}

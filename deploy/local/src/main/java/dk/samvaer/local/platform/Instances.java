package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs instances of services from one build, as a rollout does: the database is prepared by a command of its own, and each process has a
 * name of its own. What the services stand on is the platform's.
 */
public final class Instances {
    private static final int PATIENCE_MINUTES = 5;

    private final Home home;
    private final Supervisor supervisor;
    private final Commands commands;

    /**
     * @param platform whose broker, database and keys they use; they are looked up where it has written them
     * @param build the repository whose packaged services are run
     * @param label names the folder for the programs of this build
     */
    public Instances(Platform platform, Path build, String label) {
        this.home = platform.home();
        this.supervisor = new Supervisor(home);
        this.commands = new Commands(
                home,
                Addresses.read(home),
                new Installation(build, home.apps().resolve("builds").resolve(label)),
                platform.clock().offset().toString());
    }

    /** Makes the indexes and migrates the documents of a service. */
    public void prepare(Part service) {
        String name = service.label() + "-migration";
        List<String> command = new ArrayList<>(commands.command(service));
        command.add("--samvaer.migrate");
        Map<String, String> environment = environment(service);
        environment.put("SERVER_PORT", "0");
        home.beginLog(name);
        ProcessBuilder job = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.log(name).toFile());
        job.environment().putAll(environment);
        try {
            Process process = job.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartFailed("The database of " + service.label()
                        + " could not be prepared. The end of the log:\n" + LogTail.of(home, name));
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /**
     * Starts one, and does not wait until it is ready.
     *
     * @param host what the process takes for the name of its machine, which tells the instances apart
     */
    public ProcessHandle launch(Instance instance, String host) {
        Map<String, String> environment = environment(instance.service());
        environment.put("SERVER_PORT", String.valueOf(instance.port()));
        environment.put("HOSTNAME", host);
        return supervisor.start(instance.name(), commands.command(instance.service()), environment);
    }

    private Map<String, String> environment(Part service) {
        Map<String, String> environment = new TreeMap<>(commands.environment(service));
        environment.put("SAMVAER_MIGRATE_AT_START", "false");
        return environment;
    }
}

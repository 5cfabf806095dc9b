package dk.samvaer.e2e.rolling;

import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.platform.Instance;
import dk.samvaer.local.platform.Instances;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.StartFailed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two instances of each service, ended and started as deploy/kubernetes has it. */
final class Fleet {
    /** What preStop sleeps. */
    private static final Duration BEFORE_SIGTERM = Duration.ofSeconds(10);

    /** What is left of terminationGracePeriodSeconds then. */
    private static final Duration GRACE = Duration.ofSeconds(65);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final List<Instance> instances = Part.services().stream()
            .flatMap(service -> Stream.of("a", "b")
                    .map(letter -> new Instance(service, service.label() + "-" + letter, FreePort.any())))
            .toList();
    private final Map<Instance, ProcessHandle> processes = new HashMap<>();
    private int starts;

    List<Instance> instances() {
        return instances;
    }

    /** Starts all, the first ones of all services before the second ones, and returns when they are ready. */
    void start(Instances build, Balancer balancer) {
        for (int place = 0; place < 2; place++) {
            List<Instance> together = new ArrayList<>();
            for (int i = place; i < instances.size(); i += 2) {
                together.add(instances.get(i));
            }
            together.forEach(instance -> launch(build, balancer, instance));
            together.forEach(instance -> awaitReady(balancer.endpoint(instance)));
        }
    }

    /** Ends one in good order and starts another one in its place; returns when that one takes requests. */
    Restart restart(Instances build, Balancer balancer, Instance instance) {
        Endpoint endpoint = balancer.endpoint(instance);
        long out = System.currentTimeMillis();
        endpoint.takeOut();
        Pause.of(BEFORE_SIGTERM);
        ProcessHandle process = process(instance);
        long asked = System.currentTimeMillis();
        process.destroy();
        boolean forced = !hasEnded(process);
        if (forced) {
            process.destroyForcibly();
            process.onExit().join();
        }
        long ended = System.currentTimeMillis();
        launch(build, balancer, instance);
        awaitReady(endpoint);
        return new Restart(instance, out, asked, ended, System.currentTimeMillis(), forced);
    }

    private synchronized ProcessHandle process(Instance instance) {
        ProcessHandle process = processes.get(instance);
        if (process == null) {
            throw new IllegalStateException(instance.name() + " was never started");
        }
        return process;
    }

    private synchronized void launch(Instances build, Balancer balancer, Instance instance) {
        starts++;
        processes.put(instance, build.launch(instance, instance.name() + "-" + starts));
        balancer.endpoint(instance).letIn();
    }

    private static boolean hasEnded(ProcessHandle process) {
        long end = System.nanoTime() + GRACE.toNanos();
        while (process.isAlive() && System.nanoTime() - end < 0) {
            Pause.of(LOOK);
        }
        return !process.isAlive();
    }

    private void awaitReady(Endpoint endpoint) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!endpoint.takesRequests()) {
            if (System.nanoTime() - end > 0 || !process(endpoint.instance()).isAlive()) {
                throw new StartFailed(endpoint.instance().name() + " did not become ready; its log says why");
            }
            Pause.of(LOOK);
        }
    }

    /** The instances that have ended though nobody had asked them to. */
    synchronized List<String> ended() {
        return processes.entrySet().stream()
                .filter(it -> !it.getValue().isAlive())
                .map(it -> it.getKey().name())
                .toList();
    }

    /** Ends all, at once. */
    synchronized void end() {
        processes.values().forEach(ProcessHandle::destroy);
        processes.values().forEach(process -> {
            if (!hasEnded(process)) {
                process.destroyForcibly();
            }
        });
    }
}

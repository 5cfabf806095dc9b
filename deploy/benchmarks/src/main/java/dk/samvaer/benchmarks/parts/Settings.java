package dk.samvaer.benchmarks.parts;

import dk.samvaer.local.platform.Part;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * How much is measured.
 *
 * @param rounds   how often each figure is measured; the tables show the median
 * @param rates    commands a second of the open loop
 * @param clients  of the closed loop
 * @param cases    the numbers of cases with which reads are timed
 * @param services those that are stopped and started one by one
 * @param events   how many a service that was down has to catch up with
 * @param reports  how many of attendance suppliers' systems send
 * @param window   for how long one figure is measured in one round
 * @param progress is told what is done
 */
public record Settings(
        int rounds,
        List<Integer> rates,
        List<Integer> clients,
        List<Integer> cases,
        List<Part> services,
        int events,
        int reports,
        Duration window,
        Consumer<String> progress) {
    public Settings {
        rates = List.copyOf(rates);
        clients = List.copyOf(clients);
        cases = List.copyOf(cases);
        services = List.copyOf(services);
    }

    void say(String line) {
        progress.accept(line);
    }
}

package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Tells the journey as it happens: who acted, what came of it, which events flowed. */
public final class StoryPrinter implements AutoCloseable {
    private final EventTap tap;
    private final PrintStream out;
    private String caseId = "";
    private int steps;
    private int told;

    private StoryPrinter(EventTap tap, PrintStream out) {
        this.tap = tap;
        this.out = out;
    }

    public static StoryPrinter on(Addresses addresses, PrintStream out) {
        return on(new EventTap(addresses), out);
    }

    /** @param tap may be shared by several stories; closing one of them closes it */
    public static StoryPrinter on(EventTap tap, PrintStream out) {
        return new StoryPrinter(tap, out);
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    /** From here on, the events of this case are told. */
    void follow(String caseId) {
        this.caseId = caseId;
    }

    /** Tells who acts, does it, and waits until each of the events has flowed. */
    <T> T step(String who, String what, Supplier<T> act, String... events) {
        steps++;
        out.printf("%3d. %s: %s%n", steps, who, what);
        int before = tap.of(caseId).size();
        T result = act.get();
        Patience.until(
                "events " + List.of(events) + " after \"" + what + "\", seen " + types(before),
                () -> containsAll(types(before), events));
        tellFlows();
        return result;
    }

    void step(String who, String what, Runnable act, String... events) {
        step(
                who,
                what,
                () -> {
                    act.run();
                    return true;
                },
                events);
    }

    void note(String line) {
        out.println("       " + line);
    }

    /** The events of the case so far, oldest first. */
    public List<ObservedEvent> flows() {
        return tap.of(caseId);
    }

    private static boolean containsAll(List<String> types, String... wanted) {
        List<String> left = new ArrayList<>(types);
        for (String type : wanted) {
            if (!left.remove(type)) {
                return false;
            }
        }
        return true;
    }

    /** The types of the events since then; an event that was sent again is none. */
    private List<String> types(int from) {
        List<ObservedEvent> flows = tap.of(caseId);
        int start = Math.min(from, flows.size());
        Set<String> known = new HashSet<>();
        flows.subList(0, start).forEach(flow -> known.add(flow.id()));
        return flows.subList(start, flows.size()).stream()
                .filter(flow -> known.add(flow.id()))
                .map(ObservedEvent::type)
                .toList();
    }

    private void tellFlows() {
        List<ObservedEvent> flows = tap.of(caseId);
        for (ObservedEvent flow : flows.subList(told, flows.size())) {
            out.printf("       > %s  %s%n", flow.topic(), flow.type());
            out.printf("         %s%n", flow.data());
        }
        told = flows.size();
    }

    @Override
    public void close() {
        tellFlows();
        tap.close();
    }
}

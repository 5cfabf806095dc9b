package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Platform;
import dk.samvaer.local.platform.Probe;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what runs and where. Exit code 0: all is ready; 3: something is not.")
final class Status implements Callable<Integer> {
    private static final int NOT_READY = 3;

    @Mixin
    private final Where where = new Where();

    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Platform platform = where.platform();
        List<State> states = Arrays.stream(Part.values())
                .map(part -> State.of(part, platform, platform.addresses()))
                .toList();
        if (json) {
            System.out.println(json(platform, states));
        } else {
            states.forEach(state -> System.out.println(state.line()));
            System.out.println("  Time is ahead by " + platform.clock().offset());
        }
        return isReady(states) ? 0 : NOT_READY;
    }

    private static String json(Platform platform, List<State> states) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("home", platform.home().folder().toString());
        all.put("clockOffset", platform.clock().offset().toString());
        all.put("ready", isReady(states));
        all.put("parts", states);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static boolean isReady(List<State> states) {
        return states.stream()
                .allMatch(
                        state -> state.state().equals("READY") || state.state().equals("EXTERNAL"));
    }

    private record State(String name, String state, long pid, String url, String remark) {
        String line() {
            String line = "  %-14s %-9s %-8s %s".formatted(name, state, pid == 0 ? "-" : pid, url);
            return remark.isEmpty() ? line : line + "\n  %-14s %s".formatted("", remark);
        }

        static State of(Part part, Platform platform, Addresses addresses) {
            boolean external = part == Part.KAFKA && !addresses.ownKafka()
                    || part == Part.DATABASE && addresses.database() == Addresses.DatabaseKind.GIVEN;
            long pid = platform.running(part).map(ProcessHandle::pid).orElse(0L);
            String state;
            if (external) {
                state = "EXTERNAL";
            } else if (pid == 0) {
                state = "STOPPED";
            } else {
                state = Probe.isReady(part, addresses) ? "READY" : "STARTING";
            }
            String url = addresses.url(part).replaceAll("//[^@/]*@", "//***@");
            return new State(part.label(), state, pid, url, external ? "" : platform.remark(part));
        }
    }
}

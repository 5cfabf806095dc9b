package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "ops",
        mixinStandardHelpOptions = true,
        description = "What an operator does with a service, on this machine or, with --url, anywhere.",
        synopsisSubcommandLabel = "COMMAND")
final class Ops {
    private static final String PARKED = "/v1/parked-events";
    private static final String REBUILDS = "/v1/overview-rebuilds";
    private static final String MASTER_KEY = "/actuator/masterkey";
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Lists what is parked, the oldest first: id, reason, detail, type, case, since when. Exit code 3"
                            + " where there is any.")
    int parked(@Mixin OperatedService at, @Parameters(paramLabel = "SERVICE") String service) {
        int found = 0;
        String cursor = "";
        do {
            JsonNode page = at.get(service, PARKED + "?pageSize=100" + cursor)
                    .require(200)
                    .body();
            for (JsonNode event : page.path("items")) {
                found++;
                System.out.println(String.join(
                        "  ",
                        text(event, "id"),
                        text(event, "reason"),
                        text(event, "detail"),
                        text(event, "type"),
                        text(event, "caseId"),
                        text(event, "parkedAt")));
            }
            String next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + OperatedService.encoded(next);
        } while (!cursor.isEmpty());
        System.out.println(found == 0 ? "Nothing is parked." : found + " parked.");
        return found == 0 ? 0 : 3;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Tries a parked event again, and those of its case behind it.")
    void replay(
            @Mixin OperatedService at,
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID") String id) {
        JsonNode done = at.post(service, PARKED + "/" + OperatedService.encoded(id) + "/replay", Map.of())
                .require(200)
                .body();
        System.out.println(done.path("applied").asInt() + " applied, "
                + done.path("remaining").asInt() + " still parked.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Gives a parked event up for good; it is kept with who and why.")
    void discard(
            @Mixin OperatedService at,
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; names no person.")
                    String reason) {
        at.post(service, PARKED + "/" + OperatedService.encoded(id) + "/discard", Map.of("reason", reason))
                .require(200);
        System.out.println("Discarded.");
    }

    @Command(
            name = "rebuild-overviews",
            mixinStandardHelpOptions = true,
            description =
                    "Has the timelines of all cases made anew at visitation-service, and says how far it has come.")
    int rebuildOverviews(
            @Mixin OperatedService at,
            @Option(names = "--clear", description = "Empties the timelines first.") boolean clear) {
        JsonNode rebuild = at.post("visitation", REBUILDS, Map.of("clear", clear))
                .require(202)
                .body();
        while (text(rebuild, "state").equals("RUNNING")) {
            System.out.println(rebuild.path("read").asLong() + " of "
                    + rebuild.path("total").asLong() + " events");
            Pause.of(PAUSE);
            rebuild = at.get("visitation", REBUILDS + "/" + text(rebuild, "id"))
                    .require(200)
                    .body();
        }
        System.out.println(text(rebuild, "state"));
        return text(rebuild, "state").equals("DONE") ? 0 : 1;
    }

    @Command(
            name = "rewrap-keys",
            mixinStandardHelpOptions = true,
            description = "Has the keys of a service wrapped anew by its current master key, until none is left.")
    int rewrapKeys(@Mixin OperatedService at, @Parameters(paramLabel = "SERVICE") String service) {
        JsonNode progress = at.post(service, MASTER_KEY, Map.of()).require(200).body();
        while (progress.path("running").asBoolean(false)) {
            System.out.println(progress.path("remaining").asLong() + " remaining");
            Pause.of(PAUSE);
            progress = at.get(service, MASTER_KEY).require(200).body();
        }
        long remaining = progress.path("remaining").asLong();
        System.out.println(
                remaining == 0
                        ? "All keys are wrapped by " + text(progress, "masterKey") + "."
                        : remaining + " remaining, " + progress.path("failed").asLong()
                                + " failed; the log of the service names them.");
        return remaining == 0 ? 0 : 1;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("-");
    }
}

package dk.samvaer.local.cli;

import static dk.samvaer.local.platform.Part.TOKEN_ISSUER;
import static dk.samvaer.local.platform.Part.VISITATION;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Probe;
import dk.samvaer.local.platform.Rest;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
        name = "rebuild-overviews",
        mixinStandardHelpOptions = true,
        description = {
            "Has the timelines in the overviews of all cases made anew from the topics, and says how far it has come.",
            "Commands and events go on meanwhile. Exit code 0: done; 1: it failed or could not begin."
        })
final class RebuildOverviews implements Runnable {
    private static final String REBUILDS = "/v1/overview-rebuilds";
    private static final int CONFLICT = 409;
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Mixin
    private final Where where = new Where();

    @Option(
            names = "--clear",
            description = "Empties the timelines first; what the topics no longer hold is then gone.")
    private boolean clear;

    @Override
    public void run() {
        Addresses addresses = where.platform().addresses();
        requireReady(TOKEN_ISSUER, addresses);
        requireReady(VISITATION, addresses);
        Rest operator = new Rest(addresses).as("OPERATOR");
        JsonNode rebuild = start(operator);
        while (say(rebuild).equals("RUNNING")) {
            Pause.of(PAUSE);
            rebuild = operator.get(
                            VISITATION, REBUILDS + "/" + rebuild.path("id").asString())
                    .require(200)
                    .body();
        }
        if (!rebuild.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("The rebuild has failed; samvaer logs visitation says why.");
        }
    }

    private JsonNode start(Rest operator) {
        Rest.Answer answer = operator.post(VISITATION, REBUILDS, Map.of("clear", clear));
        if (answer.status() == CONFLICT) {
            throw new IllegalStateException("A rebuild is running already; wait until it is done.");
        }
        return answer.require(202).body();
    }

    private static void requireReady(Part part, Addresses addresses) {
        if (!Probe.isReady(part, addresses)) {
            throw new IllegalStateException(part.label() + " does not answer at " + addresses.url(part)
                    + "; samvaer status says what runs, samvaer up -d starts it.");
        }
    }

    private static String say(JsonNode rebuild) {
        String state = rebuild.path("state").asString();
        System.out.println(state + " " + rebuild.path("read").asLong() + " of "
                + rebuild.path("total").asLong() + " events");
        return state;
    }
}

package dk.samvaer.e2e.load;

import dk.samvaer.e2e.history.Walk;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clients as a process of their own, so that they can be of another version than those who watch. It does what the lines of its standard
 * input say, answers each with a line, and ends with its input.
 */
public final class Clients {
    /** Every answer begins with it; whatever else the process prints does not. */
    public static final String ANSWER = "clients: ";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CommandLog log;
    private final Walkers walkers;

    private Clients(Addresses addresses, Path stories) {
        log = new CommandLog(addresses);
        walkers = new Walkers(addresses, log, stories);
    }

    /** What the process can be told to do. */
    public enum Order {
        /** Goes on one journey, alone; answers with why it did not come to its end, or with an empty line. */
        WALK,
        /** Goes on journeys, as many together as the number after it says, one after the other. */
        BEGIN,
        /** Begins no new journey. */
        END,
        /** Waits no longer for answers. */
        GIVE_UP,
        /** Answers with how many journeys go on. */
        COUNT,
        /** Answers with how far the journeys are. */
        TELL,
        /** Writes the record to the file that is named after it. */
        WRITE
    }

    /** @param arguments the repository, the home folder of the platform, and a folder for a file on each journey */
    public static void main(String[] arguments) throws IOException {
        Platform platform = Platform.at(Path.of(arguments[0]), Path.of(arguments[1]), 0, Map.of());
        Clients clients = new Clients(platform.addresses(), Path.of(arguments[2]));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 2);
            System.out.println(ANSWER + clients.obey(Order.valueOf(words[0]), words.length > 1 ? words[1] : ""));
        }
        System.exit(0);
    }

    private String obey(Order order, String more) throws IOException {
        switch (order) {
            case WALK -> {
                return walkers.walk().trouble();
            }
            case BEGIN -> walkers.start(Integer.parseInt(more));
            case END -> walkers.beginNoMore();
            case GIVE_UP -> walkers.giveUp();
            case COUNT -> {
                return String.valueOf(walkers.underWay());
            }
            case TELL -> {
                return tell();
            }
            case WRITE -> Files.write(Path.of(more), JSON.writeValueAsBytes(written()));
        }
        return "";
    }

    private ClientsRecord written() {
        return new ClientsRecord(walkers.walks(), log.commands(), log.attempts());
    }

    private String tell() {
        return "journeys %d whole of %d, %d commands acknowledged, %d requests, repeated after %s; at %s"
                .formatted(
                        walkers.walks().stream().filter(Walk::ended).count(),
                        walkers.started(),
                        log.acknowledged(),
                        log.attempts().size(),
                        log.troubles(),
                        walkers.steps());
    }

    /** What a process of clients has written. */
    public static ClientsRecord read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), ClientsRecord.class);
    }
}

package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Platform;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Builds what is missing and starts everything; prints the addresses.",
            "Kafka: KAFKA_BOOTSTRAP, else a broker from the jars. MongoDB: MONGODB_URI, else Docker, else a mongod"
                    + " (MONGOD or PATH), else an embedded stand-in."
        })
final class Up implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Option(
            names = {"-d", "--detach"},
            description = "Return when all is ready and leave it running; without it Ctrl-C ends all.")
    private boolean detach;

    @Option(
            names = "--secure",
            description =
                    "The broker asks its clients who they are; each service and supplier may do only what is theirs"
                            + " (or SAMVAER_SECURE=true).")
    private boolean secure;

    @Override
    public void run() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (secure) {
            environment.put(Platform.SECURE, "true");
        }
        Platform platform = where.platform(environment);
        Thread ending = new Thread(platform::down);
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(ending);
        }
        start(platform);
        if (!detach) {
            System.out.println("Ctrl-C ends all.");
            platform.awaitEnd();
        }
    }

    /** Starts what does not run yet and prints where it is. */
    static void start(Platform platform) {
        System.out.println(
                "Samvær starts, with its data and logs in " + platform.home().folder());
        System.out.println("  " + kinds(platform.addresses()));
        long begun = System.nanoTime();
        platform.up(System.out::println);
        System.out.printf("Ready in %.0f s.%n", (System.nanoTime() - begun) / 1e9);
        print(platform.addresses());
    }

    private static String kinds(Addresses addresses) {
        String kafka = addresses.ownKafka() ? "a broker from the jars" : "KAFKA_BOOTSTRAP";
        String database = switch (addresses.database()) {
            case GIVEN -> "MONGODB_URI";
            case DOCKER -> "Docker, mongo:8";
            case MONGOD -> "mongod of this machine";
            case EMBEDDED -> "embedded stand-in (for a first try, not for load)";
        };
        return "Kafka: " + kafka + ". MongoDB: " + database + ".";
    }

    private static void print(Addresses addresses) {
        for (Part service : Part.services()) {
            System.out.printf("  %-14s %s%n", service.label(), addresses.url(service));
        }
        for (Part part : new Part[] {Part.API_PAGE, Part.KAFKA, Part.DATABASE, Part.TOKEN_ISSUER, Part.APPEALS_BOARD}) {
            System.out.printf("  %-14s %s%n", part.label(), addresses.url(part));
        }
    }
}

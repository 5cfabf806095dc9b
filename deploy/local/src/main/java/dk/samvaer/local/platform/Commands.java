package dk.samvaer.local.platform;

import dk.samvaer.local.access.Permissions;
import dk.samvaer.local.parts.Mongod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The command and the environment of each process. */
record Commands(Home home, Addresses addresses, Installation installation, String clockOffset) {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");
    /** A third of the heap, as is usual, would be touched within a minute: 60 MB for each service, of which it needs a tenth. */
    private static final String SMALL_NURSERY = "-Xmn12m";

    /** The rest grows with what lives in it. Given whole at the start, it fills with garbage before it is collected for the first time. */
    private static final String SMALL_START = "-Xms40m";

    /**
     * After a full collection a service keeps 5 to 10 % free beside the 40 to 50 MB that live in it, instead of 40 to 70, and nothing that is
     * dead: a burst is not paid for ever. What it needs again is touched again, without another collection.
     */
    private static final List<String> LITTLE_SPARE = List.of(
            "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps", "-XX:MarkSweepDeadRatio=0");

    /** Five times as many calls as is usual before a method is compiled: what a service runs a few times when it starts takes 10 MB of code otherwise. */
    private static final List<String> LITTLE_CODE = List.of(
            "-XX:Tier3InvocationThreshold=1000",
            "-XX:Tier3MinInvocationThreshold=500",
            "-XX:Tier3CompileThreshold=6000");

    /** Objects with a header of 8 bytes instead of 12, which a Java older than 25 does not know. */
    private static final List<String> SMALL_HEADERS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders");

    /** The C library keeps a heap of its own for many threads, and gives little of it back. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    /** What the compiler has let go of in it, 3 to 5 MB of each service, is given back every ten seconds. */
    private static final String TRIMMED = "-XX:TrimNativeHeapInterval=10000";
    /** Compiles quickly instead of well, so that many processes start on few cores. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    List<String> command(Part part) {
        return switch (part) {
            case KAFKA -> local("-Xmx256m", "kafka", home.data("kafka"), addresses.port(part));
            case DATABASE -> database();
            case TOKEN_ISSUER, APPEALS_BOARD, API_PAGE -> {
                List<String> command =
                        local("-Xmx96m", "stand-ins", home.data("appeals-board"), addresses.port(Part.TOKEN_ISSUER));
                command.add(String.valueOf(addresses.port(Part.APPEALS_BOARD)));
                command.add(String.valueOf(addresses.port(Part.API_PAGE)));
                command.add(installation.root().toString());
                command.add("issuer=" + addresses.url(Part.TOKEN_ISSUER));
                Part.services().forEach(service -> command.add(service.label() + "=" + addresses.url(service)));
                yield command;
            }
            case VISITATION, PLAN, SUPPLIER, TRANSPORT, COMPLAINT -> {
                List<String> command = java("-Xmx256m", installation.service(part));
                command.addAll(1, LITTLE_CODE);
                command.addAll(1, LITTLE_SPARE);
                command.addAll(1, List.of(SMALL_START, SMALL_NURSERY));
                command.addAll(1, SMALL_HEADERS);
                command.add(1, TRIMMED);
                yield command;
            }
        };
    }

    Map<String, String> environment(Part part) {
        if (!part.isService()) {
            return FEW_ARENAS;
        }
        Secrets secrets = Secrets.of(home);
        Map<String, String> environment = new TreeMap<>(addresses.variables());
        environment.putAll(FEW_ARENAS);
        environment.put("SERVER_PORT", String.valueOf(addresses.port(part)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MONGODB_URI", addresses.database(part));
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        // A command before each service, as in a rollout, would start five more programs.
        environment.put("SAMVAER_MIGRATE_AT_START", "true");
        environment.put("SAMVAER_TOPICS_REPLICAS", "1");
        environment.put("SAMVAER_TOPICS_IN_SYNC_REPLICAS", "1");
        environment.put("SAMVAER_CRYPTO_MASTER_KEY", secrets.masterKey());
        environment.put("SAMVAER_CRYPTO_INDEX_KEY", secrets.indexKey());
        environment.put("SAMVAER_CRYPTO_LOGIN_KEY", secrets.loginKey());
        environment.put("SAMVAER_CLOCK_OFFSET", clockOffset);
        if (part == Part.TRANSPORT) {
            environment.put("TRANSPORT_CLIENT_SECRET", secrets.transportClient());
        }
        if (part == Part.COMPLAINT) {
            environment.put("COMPLAINT_CLIENT_SECRET", secrets.complaintClient());
            // Elsewhere the complaint officer has until the next day to add a statement.
            environment.put("SAMVAER_COMPLAINT_FORWARDING_BYITSELFAFTERDAYS", "0");
        }
        environment.putAll(brokerLogin(part));
        return environment;
    }

    private Map<String, String> brokerLogin(Part service) {
        if (!addresses.logins().areAsked()) {
            return Map.of();
        }
        Map<String, String> settings =
                addresses.login(Permissions.service(service.label())).settings();
        return settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> environmentName(setting.getKey()), Map.Entry::getValue));
    }

    private static String environmentName(String setting) {
        return "SPRING_KAFKA_PROPERTIES_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private List<String> database() {
        if (addresses.database() == Addresses.DatabaseKind.MONGOD) {
            Path data = home.data("mongod");
            data.toFile().mkdirs();
            return Mongod.command(Mongod.binary().orElseThrow(), data, addresses.port(Part.DATABASE));
        }
        if (addresses.database() == Addresses.DatabaseKind.DOCKER) {
            return DockerMongo.command(addresses.port(Part.DATABASE));
        }
        List<String> command = local("-Xmx512m", "database", home.data("embedded"), addresses.port(Part.DATABASE));
        // Every command of every service waits for it: compiled well, it takes 1.4 times as many writes.
        command.remove(QUICK_START);
        return command;
    }

    private List<String> local(String heap, String part, Path folder, int port) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dlogback.configurationFile=dk/samvaer/local/launcher-logback.xml",
                "-D" + PartProcess.HOME + "=" + home.folder()));
        arguments.addAll(installation.local(PartProcess.class));
        arguments.addAll(List.of(part, folder.toString(), String.valueOf(port)));
        return java(heap, arguments);
    }

    private static List<String> java(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(heap);
        command.add(QUICK_START);
        command.addAll(FLAGS);
        command.addAll(arguments);
        return command;
    }
}

package dk.samvaer.local.platform;

import dk.samvaer.local.access.BrokerAccounts;
import dk.samvaer.local.access.Permissions;
import dk.samvaer.local.parts.Mongod;
import dk.samvaer.local.parts.RealParts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the services stand on: which broker and database it is, and what is on them before the first service starts. */
record Grounds(Home home, Map<String, String> environment) {
    private static final int PARTITIONS = 3;

    /** Those that are started now: without an image of Docker's another database, with {@code SAMVAER_SECURE} a broker that asks who its clients are. */
    Addresses choose(Addresses addresses, Consumer<String> progress) {
        Addresses chosen = withDatabase(addresses, progress);
        if (!isSecureWanted() || chosen.logins().areAsked()) {
            return chosen;
        }
        if (!chosen.ownKafka()) {
            throw new StartFailed("The broker of KAFKA_BOOTSTRAP has accounts of its own; leave out --secure.");
        }
        return chosen.asking(home, accounts());
    }

    /** Those that run go on as they are. */
    Addresses asTheyRun(Addresses addresses) {
        if (isSecureWanted() && !addresses.logins().areAsked()) {
            throw new StartFailed("The platform runs with a broker that asks nobody: samvaer down ends it.");
        }
        return addresses;
    }

    /** Makes the replica set, the topics and, where the broker asks, the accounts; what is there already stays. */
    void prepare(Addresses addresses) {
        if (addresses.database().isReplicaSet()) {
            Mongod.becomePrimary(addresses.port(Part.DATABASE));
        }
        RealParts.createTopics(addresses.kafkaClient(), PARTITIONS, Topics.all());
        if (addresses.logins().areAsked()) {
            List<String> services = Part.services().stream().map(Part::label).toList();
            BrokerAccounts.allow(addresses.kafka(), addresses.logins(), services, Topics.SUPPLIERS);
        }
    }

    /** Makes the two topics of a supplier's system, and lets it in where the broker asks; returns their names. */
    List<String> addSupplier(Addresses known, String supplier) {
        Addresses addresses = known;
        if (known.logins().areAsked()) {
            addresses = known.asking(home, List.of(Permissions.supplier(supplier)));
            addresses.write(home);
            BrokerAccounts.allow(addresses.kafka(), addresses.logins(), List.of(), List.of(supplier));
        }
        List<String> topics = List.of(Topics.reports(supplier), Topics.answers(supplier));
        RealParts.createTopics(addresses.kafkaClient(), PARTITIONS, topics.toArray(String[]::new));
        return topics;
    }

    /** Those that have a process of ours. */
    static List<Part> parts(Addresses addresses) {
        return addresses.ours().stream().filter(part -> !part.isService()).toList();
    }

    /** Removes what lies outside the home folder. */
    static void erase(Addresses last) {
        if (last.database() == Addresses.DatabaseKind.DOCKER) {
            DockerMongo.erase(last.port(Part.DATABASE));
        }
    }

    private static Addresses withDatabase(Addresses chosen, Consumer<String> progress) {
        boolean docker = chosen.database() == Addresses.DatabaseKind.DOCKER;
        if (!docker || DockerMongo.fetch(progress)) {
            return chosen;
        }
        Addresses other = chosen.insteadOfDocker();
        progress.accept("  Docker gave no image; the database is " + other.database() + " instead.");
        return other;
    }

    private boolean isSecureWanted() {
        return Boolean.parseBoolean(environment.getOrDefault(Platform.SECURE, "false"));
    }

    private static List<String> accounts() {
        return Stream.concat(
                        Part.services().stream().map(service -> Permissions.service(service.label())),
                        Topics.SUPPLIERS.stream().map(Permissions::supplier))
                .toList();
    }
}

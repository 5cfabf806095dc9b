package dk.samvaer.local.cli;

import dk.samvaer.local.access.Permissions;
import dk.samvaer.local.platform.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "kafka-client",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the settings of a Kafka client for a supplier's system: the broker's address and, after up"
                    + " --secure, name and password.",
            "Into a file they serve Apache Kafka's tools (--command-config) or, with --librdkafka, kcat (-F)."
        })
final class KafkaClient implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Option(names = "--librdkafka", description = "For kcat and other clients on librdkafka, instead of Java.")
    private boolean librdkafka;

    @Parameters(index = "0", paramLabel = "SUPPLIER", description = "Such as nsv or csn.")
    private String supplier = "";

    @Override
    public void run() {
        settings(where.platform().addresses()).forEach((name, value) -> System.out.println(name + "=" + value));
    }

    private Map<String, String> settings(Addresses addresses) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("bootstrap.servers", addresses.kafka()));
        if (addresses.logins().areAsked()) {
            var login = addresses.login(Permissions.supplier(supplier));
            settings.putAll(librdkafka ? login.librdkafka() : login.settings());
        }
        return settings;
    }
}

package dk.samvaer.local.cli;

import dk.samvaer.local.platform.SupplierSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes a CloudEvent (structured JSON) on a supplier's topic, as the supplier's own system would.",
            "The record's key is the event's subject, the case id."
        })
final class Publish implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", paramLabel = "SUPPLIER", description = "Such as nsv or csn.")
    private String supplier = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A file with the event, as it is to be sent.")
    private Path file = Path.of("");

    @Override
    public void run() {
        try {
            String place = new SupplierSystem(where.platform().addresses(), supplier).publish(Files.readAllBytes(file));
            System.out.println("Published to " + place);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}

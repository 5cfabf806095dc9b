package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts one process of a running platform again.")
final class Start implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", paramLabel = "SERVICE", description = "Such as visitation or kafka.")
    private String name = "";

    @Override
    public void run() {
        Platform platform = where.platform();
        Part part = Named.part(name);
        if (!platform.isAnyRunning()) {
            throw new IllegalStateException("Nothing runs. Start all with: samvaer up -d");
        }
        platform.start(part, System.out::println);
    }
}

package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "kill",
        mixinStandardHelpOptions = true,
        description = "Ends one process at once, as a crash would; samvaer start brings it back.")
final class Kill implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", paramLabel = "SERVICE", description = "Such as visitation or kafka.")
    private String name = "";

    @Override
    public void run() {
        Part part = Named.part(name);
        where.platform().kill(part);
        System.out.println(part.process() + " is killed.");
    }
}

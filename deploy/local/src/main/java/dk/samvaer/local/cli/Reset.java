package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Ends all processes and deletes data, logs, keys and the moved time.")
final class Reset implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Override
    public void run() {
        Platform platform = where.platform();
        platform.reset();
        System.out.println("All is down and empty: " + platform.home().folder());
    }
}

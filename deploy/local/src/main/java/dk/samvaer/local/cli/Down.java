package dk.samvaer.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Ends all processes; data stay.")
final class Down implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Override
    public void run() {
        where.platform().down();
        System.out.println("All is down. Data stay; samvaer reset empties them.");
    }
}

package dk.samvaer.local.cli;

import dk.samvaer.local.journey.Journey;
import dk.samvaer.local.journey.StoryPrinter;
import dk.samvaer.local.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts what does not run and walks one invented citizen's journey through the five services,",
            "by real REST calls and real events: who acted, what was decided, which events flowed."
        })
final class Demo implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Option(names = "--stop", description = "End all afterwards; without it the platform is left running.")
    private boolean stop;

    @Override
    public void run() {
        Platform platform = where.platform();
        Up.start(platform);
        try (StoryPrinter told = StoryPrinter.on(platform.addresses(), System.out)) {
            Journey journey = new Journey(platform.addresses());
            journey.completeRegister(told);
            journey.walk(told);
        } finally {
            if (stop) {
                platform.down();
                System.out.println("All is down. Data stay; samvaer reset empties them.");
            }
        }
        if (!stop) {
            System.out.println(
                    "The platform is left running. Look around at the API pages above; samvaer down ends it.");
        }
    }
}

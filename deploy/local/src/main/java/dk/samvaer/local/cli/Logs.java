package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Home;
import dk.samvaer.local.platform.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", mixinStandardHelpOptions = true, description = "Shows the log of a service or another part.")
final class Logs implements Runnable {
    private static final int ALL = Integer.MAX_VALUE;

    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", paramLabel = "SERVICE", description = "Such as visitation, kafka or token-issuer.")
    private String name = "";

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "Only the last N lines.")
    private int lines = ALL;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is added, until Ctrl-C (needs the program tail).")
    private boolean follow;

    @Override
    public void run() {
        Part part = Named.part(name);
        Home home = where.platform().home();
        if (follow) {
            follow(home, part);
        } else {
            home.tail(part.process(), lines).forEach(System.out::println);
        }
    }

    private void follow(Home home, Part part) {
        String from = lines == ALL ? "+1" : String.valueOf(lines);
        try {
            new ProcessBuilder(
                            "tail", "-n", from, "-F", home.log(part.process()).toString())
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noTail) {
            throw new UncheckedIOException(noTail);
        }
    }
}

package dk.samvaer.local.cli;

import dk.samvaer.local.platform.StartFailed;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program {@code samvaer}. */
@Command(
        name = "samvaer",
        mixinStandardHelpOptions = true,
        version = "samvaer 1.0.0",
        description = "Runs the Samvær platform on this machine: broker, database, token issuer and five services.",
        subcommands = {
            Up.class,
            Status.class,
            Demo.class,
            Token.class,
            Publish.class,
            SupplierTopics.class,
            KafkaClient.class,
            Clock.class,
            RebuildOverviews.class,
            Ops.class,
            Env.class,
            Logs.class,
            Kill.class,
            Start.class,
            Down.class,
            Reset.class
        },
        footer = {"", "First try: samvaer demo. Help of one command: samvaer <command> --help"})
public final class Samvaer {
    private Samvaer() {}

    public static void main(String[] arguments) {
        CommandLine program = new CommandLine(new Samvaer()).setExecutionExceptionHandler(Samvaer::explain);
        if (arguments.length == 0) {
            program.usage(System.out);
        } else {
            System.exit(program.execute(arguments));
        }
    }

    static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            command.getErr().println(wrong.getMessage());
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        boolean expected = failure instanceof StartFailed
                || failure instanceof IllegalStateException
                || failure instanceof UncheckedIOException;
        command.getErr().println(expected ? "samvaer: " + failure.getMessage() : "samvaer: " + failure);
        if (System.getenv("SAMVAER_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}

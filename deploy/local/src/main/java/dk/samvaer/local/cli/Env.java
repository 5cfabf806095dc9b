package dk.samvaer.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "env",
        mixinStandardHelpOptions = true,
        description = "Prints the addresses as shell assignments: eval \"$(samvaer env)\".")
final class Env implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Override
    public void run() {
        where.platform()
                .addresses()
                .variables()
                .forEach((name, value) -> System.out.println(name + "=" + quoted(value)));
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z0-9:/._-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}

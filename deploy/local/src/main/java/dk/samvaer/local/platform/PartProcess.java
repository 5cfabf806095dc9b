package dk.samvaer.local.platform;

import dk.samvaer.local.access.Logins;
import dk.samvaer.local.parts.ApiPage;
import dk.samvaer.local.parts.AppealsBoardStandIn;
import dk.samvaer.local.parts.Broker;
import dk.samvaer.local.parts.Database;
import dk.samvaer.local.parts.TokenIssuer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** The program of the processes that are not services: the parts that the tests use too, each with a life of its own. */
final class PartProcess {
    static final String HOME = "samvaer.home";

    private PartProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[1]);
        int port = Integer.parseInt(arguments[2]);
        List<AutoCloseable> parts = switch (arguments[0]) {
            case "kafka" -> List.of(broker(folder, port));
            case "database" -> List.of(Database.start(folder, port));
            default ->
                List.of(
                        TokenIssuer.start(port),
                        AppealsBoardStandIn.start(folder, Integer.parseInt(arguments[3])),
                        ApiPage.start(Path.of(arguments[5]), targets(arguments), Integer.parseInt(arguments[4])));
        };
        if (arguments[0].equals("stand-ins")) {
            new Watch(home(), Part.DATABASE.process()).begin();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> parts.forEach(PartProcess::close)));
        System.out.println(arguments[0] + " is ready");
        new CountDownLatch(1).await();
    }

    /** Passwords come from the home folder, since everybody can read the arguments of a process. */
    private static Broker broker(Path folder, int port) {
        Logins logins = Addresses.read(home()).logins();
        return logins.areAsked() ? Broker.startSecure(folder, port, logins.launcher()) : Broker.start(folder, port);
    }

    private static Home home() {
        return new Home(Path.of(System.getProperty(HOME, "")));
    }

    /** The last arguments are {@code <name>=<address>}. */
    private static Map<String, URI> targets(String[] arguments) {
        return Arrays.stream(arguments)
                .skip(6)
                .map(target -> target.split("=", 2))
                .collect(Collectors.toMap(target -> target[0], target -> URI.create(target[1])));
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception ending) {
            System.err.println("A part did not stop cleanly: " + ending);
        }
    }
}

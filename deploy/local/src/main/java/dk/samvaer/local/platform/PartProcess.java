package dk.samvaer.local.platform;

import dk.samvaer.local.parts.AppealsBoardStandIn;
import dk.samvaer.local.parts.Broker;
import dk.samvaer.local.parts.Database;
import dk.samvaer.local.parts.TokenIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The program of the processes that are not services: the parts that the tests use too, each with a life of its own. */
final class PartProcess {
    private PartProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[1]);
        int port = Integer.parseInt(arguments[2]);
        List<AutoCloseable> parts = switch (arguments[0]) {
            case "kafka" -> List.of(Broker.start(folder, port));
            case "database" -> List.of(Database.start(folder, port));
            default ->
                List.of(TokenIssuer.start(port), AppealsBoardStandIn.start(folder, Integer.parseInt(arguments[3])));
        };
        Runtime.getRuntime().addShutdownHook(new Thread(() -> parts.forEach(PartProcess::close)));
        System.out.println(arguments[0] + " is ready");
        new CountDownLatch(1).await();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception ending) {
            System.err.println("A part did not stop cleanly: " + ending);
        }
    }
}

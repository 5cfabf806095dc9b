package dk.samvaer.e2e.rolling;

import dk.samvaer.e2e.load.Clients;
import dk.samvaer.e2e.load.Clients.Order;
import dk.samvaer.e2e.load.ClientsRecord;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The process of the clients, which sends each request once and says what became of it. */
final class ClientProcess implements AutoCloseable {
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    /** @param build the repository whose launcher the clients use, which knows the requests of its version */
    ClientProcess(Path build, Path home, Path stories) throws IOException {
        Path launcher = build.resolve("deploy/local/target/samvaer-local-1.0.0-SNAPSHOT.jar");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=dk/samvaer/local/launcher-logback.xml",
                        "-Dsamvaer.patience=" + System.getProperty("samvaer.patience", "PT10M"),
                        // Java's client would repeat what got no answer, once or often.
                        "-Djdk.httpclient.disableRetryConnect=true",
                        "-Djdk.httpclient.redirects.retrylimit=1",
                        "-Djdk.httpclient.keepalive.timeout=20",
                        "-cp",
                        launcher + File.pathSeparator + System.getProperty("java.class.path"),
                        Clients.class.getName(),
                        build.toString(),
                        home.toString(),
                        stories.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Walks one journey alone; fails when it does not come to its end. */
    void walk(String which) {
        String trouble = obey(Order.WALK, "");
        if (!trouble.isEmpty()) {
            throw new IllegalStateException("The " + which + " journey does not end: " + trouble);
        }
    }

    void begin(int together) {
        obey(Order.BEGIN, String.valueOf(together));
    }

    void beginNoMore() {
        obey(Order.END, "");
    }

    void giveUp() {
        obey(Order.GIVE_UP, "");
    }

    /** What still goes on. */
    List<String> goingOn() {
        String count = obey(Order.COUNT, "");
        return count.equals("0") ? List.of() : List.of(count + " journeys");
    }

    String tell() {
        return obey(Order.TELL, "");
    }

    ClientsRecord written(Path file) throws IOException {
        obey(Order.WRITE, file.toString());
        return Clients.read(file);
    }

    private synchronized String obey(Order order, String more) {
        try {
            orders.write((order.name() + " " + more).strip() + "\n");
            orders.flush();
            String answer = answers.readLine();
            while (answer != null && !answer.startsWith(Clients.ANSWER)) {
                answer = answers.readLine();
            }
            if (answer == null) {
                throw new IllegalStateException("The process of the clients has ended");
            }
            return answer.substring(Clients.ANSWER.length());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

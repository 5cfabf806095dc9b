package dk.samvaer.e2e.load;

import dk.samvaer.e2e.history.Command;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What clients asked for and were told. */
public final class CommandLog {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Addresses addresses;
    private final List<Command> commands = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, Integer> troubles = new TreeMap<>();

    public CommandLog(Addresses addresses) {
        this.addresses = addresses;
    }

    public synchronized List<Command> commands() {
        return List.copyOf(commands);
    }

    public synchronized long acknowledged() {
        return commands.stream().filter(Command::acknowledged).count();
    }

    /** How often there was no answer, or one of 5xx. */
    public synchronized Map<String, Integer> troubles() {
        return new TreeMap<>(troubles);
    }

    public synchronized void trouble(String what) {
        troubles.merge(what, 1, Integer::sum);
    }

    /** All requests, also questions and those that were repeated. */
    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    synchronized void add(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.status() == 0) {
            trouble(attempt.isUnconnected() ? Attempt.NO_CONNECTION : "no answer");
        } else if (attempt.status() >= 500) {
            trouble(String.valueOf(attempt.status()));
        }
    }

    static String act(HttpRequest request) {
        return request.method() + " " + request.uri().getPath().replaceAll(ID, "{id}");
    }

    /** Notes a write to a service that was answered; questions and tokens are none. */
    void note(int walk, String id, HttpRequest request, Answer answer, int unanswered) {
        String path = request.uri().getPath();
        Optional<Part> service = serviceOf(request.uri());
        if (service.isEmpty() || request.method().equals("GET") || path.endsWith("/search")) {
            return;
        }
        boolean acknowledged = answer.status() < 300;
        if (acknowledged || unanswered > 0) {
            add(new Command(
                    id,
                    walk,
                    service.get().label(),
                    aggregateId(path, acknowledged ? answer : null),
                    act(request),
                    acknowledged,
                    acknowledged ? version(answer.header("ETag")) : 0,
                    unanswered));
        }
    }

    private synchronized void add(Command command) {
        commands.add(command);
    }

    private Optional<Part> serviceOf(URI uri) {
        return Part.services().stream()
                .filter(service -> uri.toString().startsWith(addresses.url(service) + "/"))
                .findFirst();
    }

    /** The second part of {@code /v1/<plural>/<id>}; what was just created is named in the answer. */
    private static String aggregateId(String path, @Nullable Answer created) {
        String[] parts = path.split("/");
        if (parts.length > 3) {
            return parts[3];
        }
        return created == null ? "" : created.body().path("id").asString("");
    }

    private static long version(String tag) {
        return tag.isEmpty() ? 0 : Long.parseLong(tag.replace("\"", ""));
    }
}

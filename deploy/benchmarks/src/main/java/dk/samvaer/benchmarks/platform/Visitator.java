package dk.samvaer.benchmarks.platform;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Rest.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** A caseworker who gives visitation-service its commands by REST. */
public final class Visitator {
    private static final String CASES = "/v1/cases";

    private static final int TOGETHER = 4;

    private final Rest rest;
    private final String cpr;
    private final Queue<String> withoutCase = new ConcurrentLinkedQueue<>();

    /** Registers a citizen, invented and new. */
    public Visitator(Addresses addresses) {
        rest = new Rest(addresses).as(Map.of("role", "VISITATOR", "subject", "visitator-1"));
        cpr = register();
    }

    /** Registers citizens ahead, since each may have one open case only. */
    public void expect(int cases) {
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            for (int more = cases - withoutCase.size(); more > 0; more--) {
                pool.execute(this::register);
            }
        }
    }

    /** Registers one more, whose number nobody has had. */
    private String register() {
        for (int tries = 0; tries < 10; tries++) {
            String number = number();
            Answer answer = rest.post(
                    Part.VISITATION,
                    "/v1/citizens",
                    Map.of("cpr", number, "name", "Opdigtet Person", "address", "Opdigtet Allé 1, 4700 Næstved"));
            if (answer.status() == 201) {
                withoutCase.add(answer.body().path("id").asString());
                return number;
            }
        }
        throw new IllegalStateException("No citizen can be registered");
    }

    private static String number() {
        var random = ThreadLocalRandom.current();
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(7_000));
        return "%02d%02d%02d%04d"
                .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, random.nextInt(4_000));
    }

    private String citizen() {
        String next = withoutCase.poll();
        while (next == null) {
            register();
            next = withoutCase.poll();
        }
        return next;
    }

    /** The number that finds the citizen. */
    public String cpr() {
        return cpr;
    }

    public Rest rest() {
        return rest;
    }

    /** A case as its last answer showed it. */
    public record OpenCase(UUID id, String version) {
        public String path() {
            return CASES + "/" + id;
        }

        private static OpenCase of(UUID id, Answer answer) {
            return new OpenCase(id, answer.header("ETag"));
        }
    }

    /** Opens a case for the next citizen, of which visitation tells the other services. */
    public OpenCase open() {
        Map<String, Object> enquiry = Map.of(
                "source", "CITIZEN",
                "channel", "ORAL",
                "receivedOn", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString(),
                "words", "I would like somewhere to go in the daytime, with others.");
        Answer answer = rest.post(Part.VISITATION, CASES, Map.of("citizenId", citizen(), "enquiry", enquiry))
                .require(201);
        String location = answer.header("Location");
        return OpenCase.of(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), answer);
    }

    /** Gives a case to somebody else, which no other service hears of. */
    public OpenCase assign(OpenCase current) {
        String assignee = "visitator-" + ThreadLocalRandom.current().nextInt(1_000);
        Answer answer = rest.with("If-Match", current.version())
                .put(Part.VISITATION, current.path() + "/assignee", Map.of("assignee", assignee));
        return OpenCase.of(current.id(), answer.require(200));
    }
}

package dk.samvaer.benchmarks.platform;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Rest.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A caseworker who gives visitation-service its commands by REST. */
public final class Visitator {
    private static final String CASES = "/v1/cases";

    private final Rest rest;
    private final String citizenId;
    private final String cpr;

    /** Registers a citizen, invented and new, whom all cases are about. */
    public Visitator(Addresses addresses) {
        rest = new Rest(addresses).as(Map.of("role", "VISITATOR", "subject", "visitator-1"));
        var random = ThreadLocalRandom.current();
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(7_000));
        cpr = "%02d%02d%02d%04d"
                .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, random.nextInt(4_000));
        citizenId = rest.post(
                        Part.VISITATION,
                        "/v1/citizens",
                        Map.of("cpr", cpr, "name", "Opdigtet Person", "address", "Opdigtet Allé 1, 4700 Næstved"))
                .require(201)
                .body()
                .path("id")
                .asString();
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

    /** Opens a case, of which visitation tells the other services. */
    public OpenCase open() {
        Map<String, Object> enquiry = Map.of(
                "source", "CITIZEN",
                "channel", "ORAL",
                "receivedOn", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString(),
                "words", "I would like somewhere to go in the daytime, with others.");
        Answer answer = rest.post(Part.VISITATION, CASES, Map.of("citizenId", citizenId, "enquiry", enquiry))
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

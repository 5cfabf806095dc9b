package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Rest.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The people of the journey, each with an own token, and what they all know how to do. */
public final class Actors {
    private static final int TRIES = 20;

    private final Addresses addresses;
    private final Rest nobody;
    public final Rest visitator;
    public final Rest supplierStaff;
    public final Rest complaintOfficer;

    Actors(Addresses addresses, Rest nobody) {
        this.addresses = addresses;
        this.nobody = nobody;
        visitator = nobody.as(Map.of("role", "VISITATOR", "subject", "visitator-1"));
        supplierStaff = nobody.as(Map.of("role", "SUPPLIER_STAFF", "supplier_id", "nsv", "subject", "nsv-staff-1"));
        complaintOfficer = nobody.as(Map.of("role", "COMPLAINT_OFFICER", "subject", "complaint-officer-1"));
    }

    Addresses addresses() {
        return addresses;
    }

    /** The time that the services go by. */
    Instant now() {
        Answer clock = nobody.as("OPERATOR").get(Part.VISITATION, "/v1/clock");
        return Instant.parse(clock.require(200).body().path("now").asString());
    }

    /** The day that the services are in. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Copenhagen"));
    }

    /** Who keeps the register of suppliers. */
    Rest administrator() {
        return nobody.as(Map.of("role", "OPERATOR", "subject", "administrator-1"));
    }

    public Rest citizen(String citizenId) {
        return nobody.as(Map.of("role", "CITIZEN", "citizen_id", citizenId, "subject", "citizen-1"));
    }

    /** Posts an act on something that exists, on its newest version. */
    static Answer post(Rest person, Part service, String resource, String act, Object body) {
        return onNewest(person, service, resource, client -> client.post(service, resource + act, body));
    }

    /** Puts a part of something that exists, on its newest version. */
    static Answer put(Rest person, Part service, String resource, String act, Object body) {
        return onNewest(person, service, resource, client -> client.put(service, resource + act, body));
    }

    /** An event may change the resource between reading and writing; then the write is refused as stale and tried again. */
    private static Answer onNewest(
            Rest person, Part service, String resource, java.util.function.Function<Rest, Answer> write) {
        Answer answer = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String version = person.get(service, resource).require(200).header("ETag");
            answer = write.apply(person.with("If-Match", version));
            if (answer.status() != 412) {
                return answer.require(200, 201, 202, 204);
            }
        }
        throw new IllegalStateException("Stale " + TRIES + " times: " + answer);
    }

    /** Creates something that rests on what another service has told; asks again until that is known. Returns the new id. */
    static String create(Rest person, Part service, String list, Map<String, Object> body) {
        return Patience.untilPresent(service.label() + " knows what " + list + " needs", () -> {
            Answer answer = person.post(service, list, body);
            return answer.status() == 404
                    ? Optional.empty()
                    : Optional.of(answer.require(201).body().path("id").asString());
        });
    }

    /** The first item of a list, when there is one. */
    static JsonNode firstOf(Rest person, Part service, String list) {
        return Patience.untilPresent(service.label() + " has " + list, () -> {
            JsonNode items = person.get(service, list).require(200).body().path("items");
            return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
        });
    }

    /** Waits until the service shows the value at the pointer of the resource. */
    static void untilShows(Rest person, Part service, String resource, String pointer, String value) {
        Patience.until(
                service.label() + " " + resource + " shows " + value + " at " + pointer,
                () -> person.get(service, resource)
                        .require(200)
                        .body()
                        .at(pointer)
                        .asString("")
                        .equals(value));
    }
}

package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import java.util.UUID;

/** One case as the other services tell of it, and the people who use the running service. */
final class TransportSteps {
    final UUID caseId = UUID.randomUUID();
    final UUID citizenId = UUID.randomUUID();
    final UUID placementId = UUID.randomUUID();

    private final RealService real;
    private final int port;
    private long told;

    TransportSteps(RealService real, int port) {
        this.real = real;
        this.port = port;
    }

    /** @param facts the event's data beside the case, as a JSON object */
    void visitation(String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(caseId, facts.substring(1));
        bus().tell("visitation." + fact + ".v1", caseId, ++told, caseId, data);
    }

    /** @param facts the event's data beside case and placement, without braces */
    void supplier(String fact, long sequence, String facts) {
        var data = """
            {"caseId":"%s","placementId":"%s",%s}\
            """.formatted(caseId, placementId, facts);
        bus().tell("supplier." + fact + ".v1", placementId, sequence, caseId, data);
    }

    void awaitTold(String type) {
        await().until(() -> bus().types(caseId).contains(type));
    }

    void awaitShown(Portal person, String resource, String pointer, String value) {
        await().until(() -> person.get(resource).at(pointer).equals(value));
    }

    Portal visitator() {
        return as("VISITATOR");
    }

    /** Somebody of the transport office. */
    Portal office() {
        return as("TRANSPORT_OFFICE");
    }

    Portal as(String role) {
        return real.as(role, port);
    }

    Portal as(String role, String subject) {
        return real.as(role, subject, port);
    }

    Portal citizen() {
        return real.citizen(citizenId.toString(), port);
    }

    Portal staff(String supplierId) {
        return real.staff(supplierId, port);
    }

    /** Those who may act for the citizen. @param grant what they are shown */
    Representatives representatives(String grant) {
        return new Representatives(real, port, citizenId, grant);
    }

    /** Somebody without a token. */
    Portal stranger() {
        return real.stranger(port);
    }

    Bus bus() {
        return real.bus();
    }
}

package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import java.time.Instant;
import java.util.UUID;

/** The steps that bring one placement to where a test begins, and the people who use the running service. */
final class SupplierSteps {
    final OneCase one = new OneCase();

    private final RealService real;
    private final int port;

    SupplierSteps(RealService real, int port) {
        this.real = real;
        this.port = port;
    }

    void granted() {
        one.granted(bus());
        await().until(() -> visitator().get(one.placement).status() == 200);
    }

    void ordered() {
        granted();
        assertThat(visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .at("/state"))
                .isEqualTo("ORDERED");
    }

    void accepted() {
        ordered();
        assertThat(staff("nsv").act("POST", one.placement, "/acceptance", "{}").at("/state"))
                .isEqualTo("ACCEPTED");
    }

    /** The citizen has come to the supplier today for the first time. */
    void started() {
        accepted();
        assertThat(staff("nsv")
                        .act("POST", one.placement, "/start", """
                            {"startedOn":"%s","transportWanted":false}\
                            """.formatted(DanishTime.day(Instant.now())))
                        .at("/state"))
                .isEqualTo("IN_CLARIFICATION");
    }

    void awaitTold(String type) {
        await().until(() -> bus().types(one.caseId).contains(type));
    }

    void awaitShown(String pointer, String value) {
        await().until(() -> visitator().get(one.placement).at(pointer).equals(value));
    }

    Portal visitator() {
        return real.as("VISITATOR", port);
    }

    /** An administrator of the platform. */
    Portal operator() {
        return real.as("OPERATOR", port);
    }

    Portal as(String role) {
        return real.as(role, port);
    }

    Portal auditor() {
        return real.as("AUDITOR", port);
    }

    Portal citizen(UUID id) {
        return real.citizen(id.toString(), port);
    }

    Portal staff(String supplierId) {
        return real.staff(supplierId, port);
    }

    /** Who acts for the citizen. */
    Representatives representatives() {
        return new Representatives(real, port, one.citizenId, one.placement);
    }

    /** Somebody without a token. */
    Portal stranger() {
        return real.stranger(port);
    }

    /** What is on the service's own topics, and how the others write to theirs. */
    Bus bus() {
        return real.bus();
    }
}

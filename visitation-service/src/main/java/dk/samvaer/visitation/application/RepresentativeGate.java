package dk.samvaer.visitation.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.CallerGate;
import dk.samvaer.starter.security.Callers;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.starter.store.Gate;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a representative see a citizen and the case only while registered with the citizen; a claim in a token is not enough. */
// RP-01, RP-02
final class RepresentativeGate implements Gate {
    private final ObjectProvider<Citizens> citizens;

    /** @param citizens asked for late, because they are kept behind this gate themselves */
    RepresentativeGate(ObjectProvider<Citizens> citizens) {
        this.citizens = citizens;
    }

    @Override
    public void admit(Aggregate<?, ?> aggregate) {
        Callers.current()
                .map(Caller::actor)
                .filter(actor -> actor.role().actsForAnother())
                .ifPresent(actor -> citizens.getObject().requireMayRead(aggregate.citizenId(), actor));
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        Gate gate(AccessRecorder recorder, Clock clock, ObjectProvider<Citizens> citizens) {
            return recorder.recording(new CallerGate(clock).and(new RepresentativeGate(citizens)));
        }

        /** Lets the claim of a token come as far as the gate, which asks the citizen, and the act, which says what the mandate lacks. */
        @Bean
        Representations representations() {
            return (claimed, matter) -> true;
        }
    }
}

package dk.samvaer.transport.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.TransportMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How, how far and from when somebody is to be driven, as a visitator determines it. */
public record NewTerms(
        String mode,
        Limits limits,
        LocalDate from,
        @Nullable Confidential reason) {

    GrantedMode by(Actor actor, Instant now) {
        return new GrantedMode(new TransportMode(mode), limits, from, reason, actor, now);
    }
}

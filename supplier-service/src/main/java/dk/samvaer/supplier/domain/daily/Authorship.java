package dk.samvaer.supplier.domain.daily;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;

/** Who wrote something down, and when. */
public record Authorship(Actor by, Instant at) {

    LocalDate day() {
        return DanishTime.day(at);
    }
}

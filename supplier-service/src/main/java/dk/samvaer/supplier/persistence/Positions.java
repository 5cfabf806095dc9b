package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.supplier.domain.daily.DayRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where an entry stands in a list by days: one text of day, moment of writing and id, so that a page begins where the last one ended. */
final class Positions {
    private Positions() {}

    static String of(LocalDate day, Instant writtenAt, UUID id) {
        return "%s %015d %s".formatted(day, writtenAt.toEpochMilli(), id);
    }

    static IdQuery narrow(IdQuery query, String field, DayRange days) {
        if (days.from() != null) {
            query.narrow(where(field).gte(days.from().toString()));
        }
        if (days.to() != null) {
            query.narrow(where(field).lt(days.to().plusDays(1).toString()));
        }
        return query;
    }
}

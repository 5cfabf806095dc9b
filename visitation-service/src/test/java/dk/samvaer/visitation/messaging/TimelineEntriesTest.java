package dk.samvaer.visitation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.messaging.TimelineEntries.AnyData;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** DP-03: an event is on the timeline before the case has checked it. */
class TimelineEntriesTest {

    @Test
    void codes_dates_and_numbers_are_shown() {
        assertThat(details("supplier.placement-rejected.v1", Map.of("supplierId", "nsv", "reasonCode", "NO_CAPACITY")))
                .isEqualTo(Map.of("supplierId", "nsv", "reasonCode", "NO_CAPACITY"));
        assertThat(details("visitation.grant-issued.v1", Map.of("startsOn", "2026-12-01", "daysPerWeek", 3)))
                .isEqualTo(Map.of("startsOn", "2026-12-01", "daysPerWeek", "3"));
    }

    @Test
    void anything_else_that_somebody_put_into_a_field_is_not_stored() {
        assertThat(details(
                        "supplier.placement-rejected.v1",
                        Map.of("supplierId", "0101901234", "reasonCode", "Ib drikker")))
                .isEmpty();
        assertThat(details("visitation.grant-issued.v1", Map.of("startsOn", "010190-1234", "daysPerWeek", 101901234L)))
                .isEmpty();
        assertThat(details("visitation.case-closed.v1", Map.of("reasonCode", Map.of("text", "flyttet til Ib"))))
                .isEmpty();
    }

    @Test
    void the_category_of_a_changed_need_is_not_stored() {
        assertThat(details(
                        "supplier.need-change-reported.v1", Map.of("reporterType", "SUPPLIER", "category", "HEALTH")))
                .isEqualTo(Map.of("reporterType", "SUPPLIER"));
    }

    private static Map<String, String> details(String type, Map<String, Object> data) {
        var id = UUID.randomUUID();
        var envelope = new EventEnvelope(id, type, "/a-service", id, id, 1, Instant.EPOCH);
        var shown = Objects.requireNonNull(TimelineCatalogue.byType().get(type));
        return TimelineEntries.of(shown, envelope, new AnyData(Map.copyOf(data)))
                .details();
    }
}

package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.persistence.AttendancesQueries;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the documentation of daily life is kept. */
@Configuration(proxyBeanMethods = false)
class DailyLifeConfiguration {

    /** What is documented of a citizen's days is read by those who may, never told. */
    // DP-03
    private static final List<PublicEvent> UNTOLD = List.of();

    static final AggregateType<Attendance, AttendanceEvent> ATTENDANCES = new AggregateType<>(
            AttendancesQueries.COLLECTION,
            Attendance.class,
            Attendance::begin,
            (after, event) -> UNTOLD,
            Map.of(),
            AttendancesQueries.INDEXES);

    @Bean
    ExpectedIndexes dailyLifeIndexes() {
        return ExpectedIndexes.of(ATTENDANCES.expectedIndexes());
    }

    @Bean
    Aggregates<Attendance, AttendanceEvent> attendanceAggregates(AggregatesFactory factory) {
        return factory.of(ATTENDANCES);
    }
}

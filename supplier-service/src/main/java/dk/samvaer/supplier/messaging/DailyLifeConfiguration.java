package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.daily.ContentDuties;
import dk.samvaer.supplier.domain.daily.ContentDutiesEvent;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalEvent;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import dk.samvaer.supplier.domain.daily.SharedInformationEvent;
import dk.samvaer.supplier.persistence.AttendancesQueries;
import dk.samvaer.supplier.persistence.JournalQueries;
import dk.samvaer.supplier.persistence.SharedInformationQueries;
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

    static final AggregateType<JournalEntry, JournalEvent> JOURNAL_ENTRIES = new AggregateType<
                    JournalEntry, JournalEvent>(
                    JournalQueries.COLLECTION,
                    JournalEntry.class,
                    JournalEntry::begin,
                    (after, event) -> UNTOLD,
                    JournalQueries.UNIQUE,
                    JournalQueries.INDEXES)
            .listing(JournalQueries::listed);

    static final AggregateType<SharedInformation, SharedInformationEvent> SHARED_INFORMATION = new AggregateType<
                    SharedInformation, SharedInformationEvent>(
                    SharedInformationQueries.COLLECTION,
                    SharedInformation.class,
                    SharedInformation::begin,
                    (after, event) -> UNTOLD,
                    Map.of(),
                    SharedInformationQueries.INDEXES)
            .listing(SharedInformationQueries::listed);

    static final AggregateType<ContentDuties, ContentDutiesEvent> CONTENT_DUTIES =
            new AggregateType<>("content_duties", ContentDuties.class, ContentDuties::begin, (after, event) -> UNTOLD);

    @Bean
    ExpectedIndexes dailyLifeIndexes() {
        return ExpectedIndexes.of(
                ATTENDANCES.expectedIndexes(),
                JOURNAL_ENTRIES.expectedIndexes(),
                SHARED_INFORMATION.expectedIndexes(),
                CONTENT_DUTIES.expectedIndexes());
    }

    @Bean
    Aggregates<JournalEntry, JournalEvent> journalAggregates(AggregatesFactory factory) {
        return factory.of(JOURNAL_ENTRIES);
    }

    @Bean
    Aggregates<SharedInformation, SharedInformationEvent> sharedInformationAggregates(AggregatesFactory factory) {
        return factory.of(SHARED_INFORMATION);
    }

    @Bean
    Aggregates<ContentDuties, ContentDutiesEvent> contentDutiesAggregates(AggregatesFactory factory) {
        return factory.of(CONTENT_DUTIES);
    }

    @Bean
    Aggregates<Attendance, AttendanceEvent> attendanceAggregates(AggregatesFactory factory) {
        return factory.of(ATTENDANCES);
    }
}

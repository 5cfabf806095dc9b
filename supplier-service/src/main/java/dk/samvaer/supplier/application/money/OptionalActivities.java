package dk.samvaer.supplier.application.money;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import dk.samvaer.supplier.domain.money.OptionalActivityEvent;
import dk.samvaer.supplier.persistence.OptionalActivitiesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What suppliers offer beside their daily activities, for those who choose to pay for it. */
// R45, PA-02
@Service
public class OptionalActivities {
    private final Aggregates<OptionalActivity, OptionalActivityEvent> activities;
    private final OptionalActivitiesQueries queries;
    private final SupplierSettings settings;
    private final Clock clock;

    public OptionalActivities(
            Aggregates<OptionalActivity, OptionalActivityEvent> activities,
            OptionalActivitiesQueries queries,
            SupplierSettings settings,
            Clock clock) {
        this.activities = activities;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<OptionalActivity> read(UUID id) {
        return activities.read(id);
    }

    public Page<OptionalActivity> list(@Nullable String supplierId, @Nullable LocalDate endsFrom, Paging paging) {
        return queries.find(supplierId, endsFrom, paging).mapAll(activities::readPage);
    }

    public Versioned<OptionalActivity> offer(Creation creation, String supplierId, OptionalActivity.Terms terms) {
        return activities.create(
                creation, id -> OptionalActivity.offer(id, supplierId, terms, settings.charges(), today()));
    }

    /** @param supplierId whose activity it must be; that of another is as if it did not exist */
    public Versioned<OptionalActivity> withdraw(UUID id, long version, String supplierId, LocalDate from) {
        requireOwn(id, supplierId);
        return activities.change(id, version, it -> it.withdraw(from, today()));
    }

    private void requireOwn(UUID id, String supplierId) {
        if (!activities.read(id).state().supplierId().equals(supplierId)) {
            throw new NotFound("optional_activities", id);
        }
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}

package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the authority orders from the supplier. It carries purpose and goals itself, so that it also stands where the citizen declined the
 * action plan.
 *
 * @param id tells an order from a later one of the same placement; null in what was stored before places were counted
 * @param days on which the citizen is to come; empty where the order leaves them open
 * @param placedOn when it was placed; null in what was stored before that was noted
 */
// AP-02, SU-01
public record ServiceOrder(
        @Nullable UUID id,
        Confidential purpose,
        List<Confidential> goals,
        Confidential contact,
        List<DayOfWeek> days,
        @Nullable LocalDate placedOn) {

    /** One that is not placed yet. */
    public ServiceOrder(
            UUID id, Confidential purpose, List<Confidential> goals, Confidential contact, List<DayOfWeek> days) {
        this(id, purpose, goals, contact, days, null);
    }

    public ServiceOrder {
        goals = List.copyOf(goals);
        days = days == null ? List.of() : days.stream().distinct().sorted().toList();
    }

    ServiceOrder placed(LocalDate on) {
        return new ServiceOrder(id, purpose, goals, contact, days, on);
    }

    /** Nobody is received who was not ordered yet; both days are days in Denmark, whatever the hour. */
    // SU-01, R31
    void requireNotAfter(LocalDate firstDay) {
        unless(placedOn == null || !placedOn.isAfter(firstDay), "START_BEFORE_ORDER");
    }

    void requireComplete(Grant grant) {
        unless(!purpose.isBlank(), "PURPOSE_REQUIRED");
        unless(!goals.isEmpty() && goals.stream().noneMatch(Confidential::isBlank), "GOAL_REQUIRED");
        unless(!contact.isBlank(), "CONTACT_REQUIRED");
        unless(days.isEmpty() || days.size() == grant.daysPerWeek(), "DAYS_DO_NOT_FIT_GRANT");
    }
}

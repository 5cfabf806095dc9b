package dk.samvaer.supplier.domain.money;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen is charged for one day of an activity. It is never deleted: a credit of the same amount takes it back.
 *
 * @param day when the activity was
 * @param recordedOn the day in Denmark on which it was recorded, whose month's statement has it
 */
// R45, R46, PA-02
public record Charge(
        UUID id,
        LocalDate day,
        Amount amount,
        LocalDate recordedOn,
        @Nullable Credit credit) {

    /** What takes a charge back. */
    public record Credit(UUID id, LocalDate recordedOn, Confidential reason) {}

    Charge credited(Credit by) {
        return new Charge(id, day, amount, recordedOn, by);
    }

    boolean standsFor(LocalDate other) {
        return credit == null && day.equals(other);
    }

    Stream<ChargeEntry> entries() {
        var charged = new ChargeEntry(id, null, day, recordedOn, amount);
        return credit == null
                ? Stream.of(charged)
                : Stream.of(charged, new ChargeEntry(credit.id(), id, day, credit.recordedOn(), amount.negated()));
    }
}

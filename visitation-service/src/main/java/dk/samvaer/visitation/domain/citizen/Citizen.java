package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person known to visitation: the only place where a CPR number, a name or an address is kept.
 *
 * @param cprIndex finds the citizen by CPR number without showing it; no two citizens share one
 */
public record Citizen(
        UUID id,
        Confidential cpr,
        String cprIndex,
        Confidential name,
        @Nullable Confidential address) implements Aggregate<Citizen, CitizenEvent> {

    public static List<CitizenEvent> register(
            UUID id, Cpr cpr, String cprIndex, Confidential name, @Nullable Confidential address) {
        return List.of(new CitizenEvent.Registered(id, Confidential.of(cpr.digits()), cprIndex, name, address));
    }

    public static Citizen begin(CitizenEvent event) {
        return switch (event) {
            case CitizenEvent.Registered e -> new Citizen(e.id(), e.cpr(), e.cprIndex(), e.name(), e.address());
        };
    }

    @Override
    public Citizen apply(CitizenEvent event) {
        return begin(event);
    }

    public LocalDate birthDate() {
        return new Cpr(cpr.text()).birthDate();
    }

    /** A citizen stands before any case and is encrypted under an own key. */
    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }
}

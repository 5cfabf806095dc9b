package dk.samvaer.visitation.application;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.citizen.Cpr;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people known to visitation. */
@Service
public class Citizens {
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final CitizenIndex index;
    private final BlindIndex blindIndex;

    public Citizens(Aggregates<Citizen, CitizenEvent> citizens, CitizenIndex index, BlindIndex blindIndex) {
        this.citizens = citizens;
        this.index = index;
        this.blindIndex = blindIndex;
    }

    public Versioned<Citizen> register(Creation creation, Cpr cpr, Confidential name, @Nullable Confidential address) {
        return citizens.create(creation, id -> Citizen.register(id, cpr, blind(cpr), name, address));
    }

    public Versioned<Citizen> read(UUID id) {
        return citizens.read(id);
    }

    /** Reads the citizen with this CPR number, if there is one. */
    public Optional<Citizen> search(Cpr cpr) {
        return index.byCpr(blind(cpr)).map(id -> citizens.read(id).state());
    }

    Citizen require(UUID id) {
        return citizens.find(id).orElseThrow(() -> new RuleViolation("CITIZEN_UNKNOWN"));
    }

    private String blind(Cpr cpr) {
        return blindIndex.of("cpr", cpr.digits());
    }
}

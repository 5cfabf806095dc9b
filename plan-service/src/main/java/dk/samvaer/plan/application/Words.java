package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Finds out whether who speaks for a citizen could do so on the day, whoever writes it down. */
// RP-01
@Service
class Words {
    private final Representations representations;

    Words(Representations representations) {
        this.representations = representations;
    }

    Party.Word of(ActionPlan plan, Party party, LocalDate on, Matter matter) {
        return switch (party) {
            case CITIZEN -> Party.Word.ofCitizen(on);
            case GUARDIAN ->
                new Party.Word(party, on, representations.anyRepresents(plan.citizenId(), Role.GUARDIAN, matter, on));
        };
    }
}

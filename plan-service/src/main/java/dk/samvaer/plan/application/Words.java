package dk.samvaer.plan.application;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.content.TransportSection.Word.Speaker;
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
            case GUARDIAN -> new Party.Word(party, on, mandated(plan, Role.GUARDIAN, matter, on));
        };
    }

    /** Refuses what a representative is said to have said of transport, but could not say on that day. */
    void requireSpeaker(ActionPlan plan, TransportSection.Statement stated) {
        var word = stated.word();
        if (word != null && word.saidBy() != Speaker.CITIZEN) {
            var role = Role.valueOf(word.saidBy().name());
            unless(mandated(plan, role, Matter.ACCEPT_PLAN, word.saidOn()), "SPEAKER_NOT_MANDATED");
        }
    }

    private boolean mandated(ActionPlan plan, Role role, Matter matter, LocalDate on) {
        return representations.anyRepresents(plan.citizenId(), role, matter, on);
    }
}

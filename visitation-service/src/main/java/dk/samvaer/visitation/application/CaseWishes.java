package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Records what the citizen asks for. */
@Service
public class CaseWishes {
    private final Cases cases;
    private final Clock clock;

    CaseWishes(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Versioned<Case> record(UUID id, long version, Wish.Statement statement, Wish.Asked asked, Actor by) {
        requireOwnWords(statement, by);
        return cases.change(id, version, by, Act.RECORD_WISH, (c, citizen) -> {
            requireMandate(citizen, statement);
            return c.wishing(now()).record(statement, asked);
        });
    }

    public Versioned<Case> withdraw(UUID id, long version, UUID wishId, Actor by) {
        return cases.change(id, version, by, Act.WITHDRAW_WISH, c -> {
            NotFound.unless(c.theCase().intake().wishes().find(wishId).isPresent(), "wishes", wishId);
            return c.wishing(now()).withdraw(wishId);
        });
    }

    /** Who is logged in as a private person speaks for nobody but as that person; a visitator writes down what others said. */
    private static void requireOwnWords(Wish.Statement statement, Actor by) {
        boolean own = statement.speaker().name().equals(by.role().name());
        RuleViolation.unless(!by.role().isOfPrivatePerson() || own, "SPEAKER_IS_NOT_CALLER");
    }

    // RP-01, RP-02
    private static void requireMandate(Citizen citizen, Wish.Statement statement) {
        var who = statement.representativeId();
        if (who != null && statement.speaker() != Wish.Speaker.CITIZEN) {
            var kind = Mandate.Kind.valueOf(statement.speaker().name());
            citizen.requireMayAct(who, kind, MandateScope.ASK_FOR_REASSESSMENT, statement.saidOn());
        }
    }

    private Instant now() {
        return clock.instant();
    }
}

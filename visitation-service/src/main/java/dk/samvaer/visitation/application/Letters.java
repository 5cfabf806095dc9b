package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.NotFound;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.Deciding;
import dk.samvaer.visitation.domain.Decision;
import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.reference.LegalReference;
import dk.samvaer.visitation.letter.Letter;
import dk.samvaer.visitation.letter.LetterNames;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The letters that tell of decisions. */
@Service
public class Letters {
    private static final Set<Role> SEES_DRAFTS = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    private final Cases cases;
    private final Citizens citizens;
    private final LetterNames names;
    private final VisitationSettings settings;
    private final Clock clock;

    Letters(Cases cases, Citizens citizens, LetterNames names, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    /** The letter of an issued decision: the same at any later time, but for the day of receipt once that is known. */
    public Letter read(UUID caseId, UUID decisionId, Actor reader) {
        var theCase = cases.read(caseId).state();
        RuleViolation.unless(!theCase.handling().erased(), "PERSON_ERASED");
        var decision = decision(theCase, decisionId, reader);
        RuleViolation.unless(decision.issue() != null, "DECISION_NOT_ISSUED");
        return Letter.of(citizens.readFor(theCase.citizenId(), reader), theCase, decision, lawOf(decision), names);
    }

    /** The letter as it would be sent today, for those who decide. */
    public Letter preview(UUID caseId, UUID decisionId, Delivery delivery, Actor reader) {
        var theCase = cases.read(caseId).state();
        RuleViolation.unless(!theCase.handling().erased(), "PERSON_ERASED");
        var citizen = citizens.readFor(theCase.citizenId(), reader);
        var draft = decision(theCase, decisionId, reader).id();
        var foreseen = new Deciding(theCase)
                .foreseen(draft, delivery, citizen.birthDate(), settings.authority(), reader, clock.instant());
        return Letter.draft(citizen, theCase, foreseen, lawOf(foreseen), names);
    }

    /** Of a draft only staff learns that it is there. */
    private static Decision decision(Case theCase, UUID decisionId, Actor reader) {
        boolean staff = SEES_DRAFTS.contains(reader.role());
        return theCase.decisions().all().stream()
                .filter(it -> it.id().equals(decisionId) && (staff || it.issue() != null))
                .findFirst()
                .orElseThrow(() -> new NotFound("decisions", decisionId));
    }

    private List<LegalReference> lawOf(Decision decision) {
        return settings.legalReferences()
                .named(Objects.requireNonNull(decision.issue()).trace().legalReferences());
    }
}

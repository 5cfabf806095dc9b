package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.NotFound;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.letter.Letter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the letters of decisions. */
@Service
public class Letters {
    private static final Set<Role> SEES_DRAFTS = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    private final Cases cases;
    private final Citizens citizens;
    private final VisitationSettings settings;
    private final Clock clock;

    Letters(Cases cases, Citizens citizens, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The letter of an issued decision: always the same, except that erased texts are marked as erased.
     *
     * @param copyTo the representative whose copy it is; null for the letter to the citizen
     */
    public Letter read(UUID caseId, UUID decisionId, @Nullable UUID copyTo, Actor reader) {
        var theCase = cases.read(caseId).state();
        var decision = decision(theCase, decisionId, reader);
        var issue = decision.issue();
        if (issue == null) {
            throw new RuleViolation("DECISION_NOT_ISSUED");
        }
        var seen = citizens.readFor(theCase.citizenId(), reader, issue.dispatch());
        return Letter.of(theCase, decision, seen, copy(seen, copyTo));
    }

    /**
     * The letter as it would be sent today, for those who decide.
     *
     * @param channel null for the one that the citizen is usually written by
     */
    public Letter preview(UUID caseId, UUID decisionId, @Nullable Delivery channel, Actor reader) {
        var theCase = cases.read(caseId).state();
        var citizen = citizens.require(theCase.citizenId());
        var draft = decision(theCase, decisionId, reader).id();
        var delivery = channel == null ? citizen.usualDelivery() : channel;
        var dispatch = citizen.dispatch(delivery, DanishTime.day(clock.instant()));
        var foreseen = new Deciding(theCase, clock.instant())
                .foreseen(draft, dispatch, citizen.birthDate(), settings.authority(), reader);
        return Letter.draft(theCase, foreseen, dispatch);
    }

    /**
     * The letter that the municipality stands by its decision: always the same, except that erased texts are marked as erased.
     *
     * @param copyTo the representative whose copy it is; null for the letter to the citizen
     */
    // CP-09, R53
    public Letter maintained(UUID caseId, UUID complaintId, @Nullable UUID copyTo, Actor reader) {
        var theCase = cases.read(caseId).state();
        NotFound.unless(theCase.decisions().knows(complaintId), "complaints", complaintId);
        var complaint = theCase.decisions().complaint(complaintId);
        var letter = complaint.letter();
        if (letter == null) {
            throw new RuleViolation("COMPLAINT_NOT_MAINTAINED");
        }
        var seen = citizens.readFor(theCase.citizenId(), reader, letter.dispatch());
        var about = theCase.decisions().complainedOf(complaintId);
        return Letter.maintained(theCase, about, complaint, seen, copy(seen, copyTo));
    }

    private static @Nullable Copy copy(Dispatch sent, @Nullable UUID copyTo) {
        return copyTo == null ? null : sent.copyTo(copyTo).orElseThrow(() -> new NotFound("representatives", copyTo));
    }

    /** Only staff can see that a draft exists. */
    private static Decision decision(Case theCase, UUID decisionId, Actor reader) {
        boolean staff = SEES_DRAFTS.contains(reader.role());
        return theCase.decisions().all().stream()
                .filter(it -> it.id().equals(decisionId) && (staff || it.issue() != null))
                .findFirst()
                .orElseThrow(() -> new NotFound("decisions", decisionId));
    }
}

package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.letter.DecisionLetters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the letters of decisions. */
@Service
public class Letters {
    private static final Set<Role> STAFF = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

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
        var citizen = readable(theCase.citizenId(), reader);
        var copy = copy(citizen, issue.dispatch(), copyTo, reader);
        return DecisionLetters.issued(theCase, decision, seen(citizen, issue.dispatch(), reader), copy);
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
        var dispatch = citizen.dispatch(delivery, today());
        var foreseen = new Deciding(theCase, clock.instant())
                .foreseen(draft, dispatch, citizen.birthDate(), settings.authority(), reader);
        return DecisionLetters.draft(theCase, foreseen, dispatch);
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
        var citizen = readable(theCase.citizenId(), reader);
        var copy = copy(citizen, letter.dispatch(), copyTo, reader);
        var about = theCase.decisions().complainedOf(complaintId);
        return DecisionLetters.maintained(theCase, about, complaint, seen(citizen, letter.dispatch(), reader), copy);
    }

    /** The citizen whose letter it is; refuses a representative whose mandate does not reach to the letters of decisions. */
    // RP-01, RP-02
    private Citizen readable(UUID citizenId, Actor reader) {
        var citizen = citizens.read(citizenId).state();
        if (reader.role().actsForAnother()) {
            var who = citizens.loggedIn(reader);
            citizen.representatives().letterRefusal(who, today()).ifPresent(code -> {
                throw new Forbidden(code);
            });
        }
        return citizen;
    }

    private Dispatch seen(Citizen citizen, Dispatch sent, Actor reader) {
        return citizen.seenBy(reader.role(), today(), sent);
    }

    /** A copy is read by the representative for whom it was made, and by staff. */
    // RP-01, RP-02
    private @Nullable Copy copy(Citizen citizen, Dispatch sent, @Nullable UUID copyTo, Actor reader) {
        if (copyTo == null) {
            return null;
        }
        boolean admitted =
                STAFF.contains(reader.role()) || citizen.representatives().is(copyTo, citizens.loggedIn(reader));
        return sent.copyTo(copyTo)
                .filter(ignored -> admitted)
                .orElseThrow(() -> new NotFound("representatives", copyTo));
    }

    /** Only staff can see that a draft exists. */
    private static Decision decision(Case theCase, UUID decisionId, Actor reader) {
        boolean staff = STAFF.contains(reader.role());
        return theCase.decisions().all().stream()
                .filter(it -> it.id().equals(decisionId) && (staff || it.issue() != null))
                .findFirst()
                .orElseThrow(() -> new NotFound("decisions", decisionId));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}

package dk.samvaer.visitation.domain.acts;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The acts on a case, in families; each act checks the rules and returns events, or throws a rule violation. */
// Rules of the domain §§ 10, 11
public record CaseActs(Case theCase) {

    public Administering administering(Instant now) {
        return new Administering(theCase, now);
    }

    public FactFinding factFinding(Instant now) {
        return new FactFinding(theCase, now);
    }

    public Wishing wishing(Instant now) {
        return new Wishing(theCase, now);
    }

    public Assessing assessing(Instant now) {
        return new Assessing(theCase, now);
    }

    public Deciding deciding(Instant now) {
        return new Deciding(theCase, now);
    }

    /** @param choices what the municipality has set */
    public Deciding deciding(Instant now, MunicipalChoices choices) {
        return new Deciding(theCase, now, choices);
    }

    public OralNotification notifyingOrally(Instant now) {
        return new OralNotification(theCase, now);
    }

    public Reassessing reassessing(Instant now) {
        return new Reassessing(theCase, now);
    }

    /** @param besideCaseId the citizen's other open case, if there is one */
    public Reassessing reassessing(@Nullable UUID besideCaseId, Instant now) {
        return new Reassessing(theCase, besideCaseId, now);
    }

    /** @param choices what the municipality has set */
    public Reviewing reviewing(Instant now, MunicipalChoices choices) {
        return reviewing(null, now, choices);
    }

    /**
     * @param besideCaseId the citizen's other open case; null where there is none
     * @param choices what the municipality has set
     */
    public Reviewing reviewing(@Nullable UUID besideCaseId, Instant now, MunicipalChoices choices) {
        return new Reviewing(theCase, besideCaseId, now, choices);
    }

    public FollowingTransport followingTransport(Instant now) {
        return new FollowingTransport(theCase, now);
    }

    public Ending ending(Instant now) {
        return new Ending(theCase, now);
    }
}

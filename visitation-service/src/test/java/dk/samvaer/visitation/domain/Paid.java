package dk.samvaer.visitation.domain;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;

import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import java.util.UUID;

/** A citizen who is remunerated by a decision that a leader has approved. */
public final class Paid {
    private static final UUID REQUEST = UUID.fromString("11111111-0000-4000-8000-000000000057");

    private Paid() {}

    /** Remunerated for what earns money, and need is looked at again. */
    public static Given reassessing() {
        var drafted = Sample.reassessing()
                .when(it -> new Deciding(it, NOW).draft(paying(), VISITATOR))
                .given();
        var id = drafted.asCase().decisions().all().getLast().id();
        var approved = drafted.when(it -> new Deciding(it, NOW).requestApproval(id, BORN, VISITATOR))
                .given()
                .when(it -> new Deciding(it, NOW).approve(id, BORN, null, Sample.LEADER))
                .given();
        return Sample.issuing(approved)
                .given()
                .when(it -> new Reassessing(it, NOW).request(Sample.cause(REQUEST, Trigger.CITIZEN_REQUEST)))
                .given();
    }

    private static Recommendation paying() {
        var granted = new Remuneration(ActivityType.INCOME_GENERATING, true, text("Runs the kiosk."));
        return new Recommendation(
                DecisionKind.CHANGE, START, 3, "nsv", null, REASONS, Justification.NONE, null, granted);
    }
}

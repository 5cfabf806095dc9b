package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Aggregate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What transport knows of a case. It begins with whatever is heard first, since the topics of two services are not ordered
 * among each other.
 *
 * @param citizen unknown until the opening of the case is heard
 * @param transportDuty whether the municipality must bear the transport; unknown until an assessment is completed. TR-01
 */
public record KnownCase(
        UUID id, @Nullable UUID citizen, @Nullable Boolean transportDuty, boolean closed, Activity activity)
        implements Aggregate<KnownCase, KnownCaseEvent> {
    private static final UUID NOBODY = new UUID(0, 0);

    public static KnownCase begin(KnownCaseEvent event) {
        return new KnownCase(((KnownCaseEvent.Known) event).caseId(), null, null, false, Activity.UNKNOWN);
    }

    /** Takes what another service has decided as it is. */
    public List<KnownCaseEvent> note(KnownCaseEvent fact) {
        return List.of(fact);
    }

    @Override
    public KnownCase apply(KnownCaseEvent event) {
        return switch (event) {
            case KnownCaseEvent.Known known -> this;
            case KnownCaseEvent.Opened opened -> new KnownCase(id, opened.citizenId(), transportDuty, false, activity);
            case KnownCaseEvent.Assessed assessed -> new KnownCase(id, citizen, assessed.transportDuty(), closed, activity);
            case KnownCaseEvent.Granted granted -> with(Activity.granted(granted.daysPerWeek()));
            case KnownCaseEvent.ExtentChanged changed -> with(activity.withDays(changed.daysPerWeek()));
            case KnownCaseEvent.Started started -> with(activity.started(started.on()));
            case KnownCaseEvent.Suspended suspended -> with(activity.held(suspended.from()));
            case KnownCaseEvent.Resumed resumed -> with(activity.resumed(resumed.from()));
            case KnownCaseEvent.Terminated terminated -> with(activity.ending(terminated.endsOn()));
            case KnownCaseEvent.Closed closing -> new KnownCase(id, citizen, transportDuty, true, activity);
            case KnownCaseEvent.Reopened reopened -> new KnownCase(id, citizen, transportDuty, false, activity);
        };
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return citizen == null ? NOBODY : citizen;
    }

    private KnownCase with(Activity next) {
        return new KnownCase(id, citizen, transportDuty, closed, next);
    }
}

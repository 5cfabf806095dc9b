package dk.samvaer.supplier.web.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.application.money.Remunerations;
import dk.samvaer.supplier.domain.money.Remuneration;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked and decided of remuneration at a placement. */
// PA-01, R43, R44
record RemunerationView(List<RequestView> requests, List<DecidedView> decided) {

    /** For what a citizen may be remunerated. */
    enum RemuneratedActivity {
        INCOME_GENERATING,
        SERVICE;

        dk.samvaer.supplier.domain.money.RemuneratedActivity domain() {
            return dk.samvaer.supplier.domain.money.RemuneratedActivity.valueOf(name());
        }

        static RemuneratedActivity of(dk.samvaer.supplier.domain.money.RemuneratedActivity activity) {
            return valueOf(activity.name());
        }
    }

    enum RequestState {
        REQUESTED,
        GRANTED,
        REFUSED;

        static RemunerationRequest.@Nullable Answer domain(@Nullable RequestState state) {
            if (state == null) {
                return null;
            }
            return switch (state) {
                case REQUESTED -> RemunerationRequest.Answer.NONE_YET;
                case GRANTED -> RemunerationRequest.Answer.GRANTED;
                case REFUSED -> RemunerationRequest.Answer.REFUSED;
            };
        }

        static RequestState of(RemunerationRequest.Answer answer) {
            return switch (answer) {
                case NONE_YET -> REQUESTED;
                case GRANTED -> GRANTED;
                case REFUSED -> REFUSED;
            };
        }
    }

    /** A request, and how it was answered. */
    record RequestView(
            UUID id,
            UUID caseId,
            UUID placementId,
            RemuneratedActivity activityType,
            Confidential reason,
            LocalDate requestedOn,
            RequestState state,
            @Nullable UUID decisionId) {

        static RequestView of(RemunerationRequest it) {
            return new RequestView(
                    it.id(),
                    it.caseId(),
                    it.placementId(),
                    RemuneratedActivity.of(it.activityType()),
                    it.reason(),
                    it.requestedOn(),
                    RequestState.of(it.answer()),
                    it.decisionId());
        }
    }

    /** Remuneration that a decision grants. */
    record DecidedView(
            RemuneratedActivity activityType,
            UUID decisionId,
            LocalDate from,
            @Nullable LocalDate endsOn) {

        static DecidedView of(Remuneration it) {
            return new DecidedView(RemuneratedActivity.of(it.activityType()), it.decisionId(), it.from(), it.endsOn());
        }
    }

    static RemunerationView of(Remunerations.AtPlacement it) {
        return new RemunerationView(
                it.requests().stream().map(RequestView::of).toList(),
                it.decided().stream().map(DecidedView::of).toList());
    }
}

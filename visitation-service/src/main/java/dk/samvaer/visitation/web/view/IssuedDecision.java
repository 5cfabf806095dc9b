package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, the version of the assessment that it rests on, and why it says what it says.
 *
 * @param copiesTo the representatives who get a copy of the letter
 */
public record IssuedDecision(
        UUID assessmentId,
        int assessmentVersion,
        List<DecisionLineView> lines,
        LocalDate issuedOn,
        DecisionView.Delivery channel,
        List<UUID> copiesTo,
        RationaleView rationale) {

    public enum LineSubject {
        ELIGIBILITY,
        EXTENT,
        SUPPLIER,
        TRANSPORT,
        REMUNERATION
    }

    public enum LineOutcome {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED,
        CHANGED,
        TERMINATED
    }

    /** One determination of a decision, which a complaint can be about. */
    public record DecisionLineView(UUID lineId, LineSubject subject, LineOutcome outcome) {
        private static DecisionLineView of(DecisionLine it) {
            return new DecisionLineView(
                    it.lineId(), Codes.as(LineSubject.class, it.subject()), Codes.as(LineOutcome.class, it.outcome()));
        }
    }

    static @Nullable IssuedDecision of(Decision.@Nullable Issue it) {
        return it == null
                ? null
                : new IssuedDecision(
                        it.assessmentId(),
                        it.assessmentVersion(),
                        it.lines().stream().map(DecisionLineView::of).toList(),
                        it.issuedOn(),
                        Codes.as(DecisionView.Delivery.class, it.delivery()),
                        it.dispatch().copies().stream()
                                .map(Dispatch.Copy::representativeId)
                                .toList(),
                        RationaleView.of(it.rationale()));
    }
}

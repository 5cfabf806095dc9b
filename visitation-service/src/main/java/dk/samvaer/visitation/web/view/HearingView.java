package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A hearing as the party sees it: what it is about and by when to answer, without the draft decision. */
public record HearingView(
        UUID decisionId,
        LocalDate sentOn,
        LocalDate answerBy,
        Confidential facts,
        Outcome outcome,
        @Nullable Confidential answer) {

    /** How the party answered. */
    public enum Outcome {
        WAITING,
        ANSWERED,
        EXPIRED
    }

    public static Function<Case, HearingView> of(UUID decisionId) {
        return it -> of(it.decisions().get(decisionId));
    }

    static List<HearingView> all(Case it) {
        return it.decisions().all().stream()
                .filter(decision -> decision.drafting().hearing() != null)
                .map(HearingView::of)
                .toList();
    }

    private static HearingView of(Decision decision) {
        var it = Objects.requireNonNull(decision.drafting().hearing());
        return new HearingView(
                decision.id(),
                it.sentOn(),
                it.answerBy(),
                it.facts(),
                Codes.as(Outcome.class, it.outcome()),
                it.answer());
    }
}

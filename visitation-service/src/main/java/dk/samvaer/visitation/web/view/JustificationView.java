package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.decision.Justification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the visitator states where the rules ask for a reason.
 *
 * @param exception why this citizen is treated otherwise than the rules propose
 * @param noHearing why the party need not be heard
 * @param refusal why a citizen at level 4 does not get the offer
 */
public record JustificationView(
        @Nullable Confidential exception,
        @Nullable Confidential noHearing,
        List<RefusalReasonView> refusal,
        List<OverrideView> overrides) {

    public enum RefusalGround {
        EXHAUSTION,
        MINIMAL_OR_NO_BENEFIT,
        OTHER
    }

    public record RefusalReasonView(RefusalGround ground, Confidential text, boolean met) {
        private static RefusalReasonView of(Justification.RefusalReason it) {
            return new RefusalReasonView(Codes.as(RefusalGround.class, it.ground()), it.text(), it.met());
        }
    }

    /** A rule that is set aside in this case, and why. */
    public record OverrideView(String code, Confidential reason) {
        private static OverrideView of(Justification.Override it) {
            return new OverrideView(it.code(), it.reason());
        }
    }

    static JustificationView of(Justification it) {
        return new JustificationView(
                it.exception(),
                it.noHearing(),
                it.refusal().stream().map(RefusalReasonView::of).toList(),
                it.overrides().stream().map(OverrideView::of).toList());
    }
}

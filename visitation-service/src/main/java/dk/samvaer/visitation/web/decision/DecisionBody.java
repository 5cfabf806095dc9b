package dk.samvaer.visitation.web.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.DecisionView;
import dk.samvaer.visitation.web.view.JustificationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft of a decision as a visitator writes it. */
record DecisionBody(
        DecisionView.@NotNull Kind kind,
        @Nullable LocalDate startsOn,
        @Nullable @Min(1) @Max(7) Integer daysPerWeek,
        @Nullable @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId,
        @Nullable UUID wishId,
        @Nullable @Valid ReasonsBody reasons,
        @Nullable @Size(max = 10_000) Confidential exceptionReason,
        @Nullable @Size(max = 10_000) Confidential noHearingReason,
        @Nullable @Size(max = 10) List<@NotNull @Valid RefusalReasonBody> refusalReasons,
        @Nullable @Size(max = 10) List<@NotNull @Valid OverrideBody> overrides,
        @Nullable UUID reassessmentId,
        @Nullable @Valid RemunerationBody remuneration) {

    record ReasonsBody(
            @NotNull @Size(max = 10_000) Confidential legalRules,
            @NotNull @Size(max = 10_000) Confidential considerations,
            @NotNull @Size(max = 10_000) Confidential facts) {

        private Recommendation.Reasons toDomain() {
            return new Recommendation.Reasons(legalRules, considerations, facts);
        }
    }

    /**
     * One ground that was considered.
     *
     * @param met false where it was found not to be so; left out where it is
     */
    record RefusalReasonBody(
            JustificationView.@NotNull RefusalGround ground,
            @NotBlank @Size(max = 10_000) Confidential text,
            @Nullable Boolean met) {

        private Justification.RefusalReason toDomain() {
            boolean dismissed = Boolean.FALSE.equals(met);
            return new Justification.RefusalReason(
                    Codes.as(Justification.RefusalGround.class, ground), text, dismissed);
        }
    }

    /** Whether the citizen is remunerated for activities that earn or serve, and why. */
    record RemunerationBody(
            DecisionView.@NotNull ActivityType activityType,
            boolean granted,
            @NotBlank @Size(max = 10_000) Confidential reason) {
        private Remuneration toDomain() {
            return new Remuneration(Codes.as(Remuneration.ActivityType.class, activityType), granted, reason);
        }
    }

    /** A rule that is set aside, by the code under which readiness names it, and why. */
    record OverrideBody(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,63}") String code,
            @NotBlank @Size(max = 10_000) Confidential reason) {

        private Justification.Override toDomain() {
            return new Justification.Override(code, reason);
        }
    }

    Recommendation toDomain() {
        return new Recommendation(
                Codes.as(DecisionKind.class, kind),
                startsOn,
                daysPerWeek,
                supplierId,
                wishId,
                reasons == null ? null : reasons.toDomain(),
                justification(),
                reassessmentId,
                remuneration == null ? null : remuneration.toDomain());
    }

    private Justification justification() {
        return new Justification(
                exceptionReason,
                noHearingReason,
                given(refusalReasons).stream().map(RefusalReasonBody::toDomain).toList(),
                given(overrides).stream().map(OverrideBody::toDomain).toList());
    }

    private static <T> List<T> given(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}

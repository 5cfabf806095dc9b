package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Assessment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the assessment. */
public record AssessmentView(
        UUID id,
        int version,
        @Nullable UUID previousVersionId,
        Status status,
        LocalDate begunOn,
        FindingsBody findings,
        @Nullable LocalDate completedOn,
        @Nullable AssessmentCancellation cancellation) {

    /** Where one version stands: a draft until something has been found. */
    public enum Status {
        DRAFT,
        IN_PROGRESS,
        AWAITING_INFORMATION,
        COMPLETED,
        SUPERSEDED,
        CANCELLED
    }

    public record AssessmentCancellation(LocalDate cancelledOn, Confidential reason) {
        private static @Nullable AssessmentCancellation of(Assessment.@Nullable Cancellation it) {
            return it == null ? null : new AssessmentCancellation(it.cancelledOn(), it.reason());
        }
    }

    static AssessmentView of(Assessment it) {
        return new AssessmentView(
                it.id(),
                it.version(),
                it.previousVersionId(),
                Codes.as(Status.class, it.status()),
                it.begunOn(),
                FindingsBody.of(it.findings()),
                it.completedOn(),
                AssessmentCancellation.of(it.cancellation()));
    }
}

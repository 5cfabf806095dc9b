package dk.samvaer.visitation.web.cases;

import dk.samvaer.visitation.domain.assessment.Assessment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the assessment as it is shown. */
record AssessmentView(
        UUID id,
        int version,
        @Nullable UUID previousVersionId,
        Assessment.Status status,
        LocalDate begunOn,
        FindingsBody findings,
        @Nullable LocalDate completedOn,
        Assessment.@Nullable Cancellation cancellation) {

    static AssessmentView of(Assessment it) {
        return new AssessmentView(
                it.id(),
                it.version(),
                it.previousVersionId(),
                it.status(),
                it.begunOn(),
                FindingsBody.of(it.findings()),
                it.completedOn(),
                it.cancellation());
    }
}

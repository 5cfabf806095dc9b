package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.AppealOutcome;
import dk.samvaer.complaint.domain.BoardDecision;
import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies that this API takes. */
final class Requests {
    record Complainant(@NotNull ComplainantRole role) {}

    /**
     * A complaint.
     *
     * @param receivedOn set by the complaint officer only; everybody else complains today
     * @param complainant needed from the complaint officer, who registers for somebody
     */
    record RegisterComplaint(
            @NotNull UUID decisionId,
            @Nullable @Size(max = 20) List<@NotNull UUID> lineIds,
            @Nullable LocalDate receivedOn,
            @NotNull Channel channel,
            @Nullable Confidential grounds,
            @Nullable Confidential lateReason,
            @Nullable @Valid Complainant complainant) {}

    record ExtendReview(
            @NotNull LocalDate newDueOn, @NotNull LocalDate noticeSentOn) {}

    record Forward(@NotNull Confidential reasons, @NotNull Confidential reviewReasons) {}

    record RecordOutcome(
            @NotNull AppealOutcome outcome,
            @NotBlank @Size(max = 200) String documentRef,
            @Nullable LocalDate implementBy) {

        BoardDecision decision() {
            return new BoardDecision(outcome, documentRef, implementBy);
        }
    }

    private Requests() {}
}

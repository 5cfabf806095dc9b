package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Supplement;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is added to an open complaint: at least one of lines, grounds and a reason for lateness.
 *
 * @param lineIds further lines of the decision, while the complaint is under review
 * @param receivedOn set by the complaint officer only; everybody else adds it today
 */
record NewSupplement(
        @Nullable @Size(max = 20) List<@NotNull UUID> lineIds,
        @Nullable LocalDate receivedOn,
        @NotNull ComplaintChannel channel,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason) {

    Supplement supplement(Caller caller, LocalDate today) {
        return new Supplement(
                ComplaintChannel.receivedOn(receivedOn, caller, today),
                channel.of(caller),
                Objects.requireNonNullElse(lineIds, List.of()),
                grounds,
                lateReason,
                caller.actor());
    }
}

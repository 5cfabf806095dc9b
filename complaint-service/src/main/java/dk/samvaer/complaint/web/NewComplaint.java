package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Received;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint to be registered. Parties complain today and in their own name, the complaint officer on any day for anybody.
 *
 * @param caseId names the case in which to wait, where the decision is not known yet
 * @param receivedOn set by the complaint officer only; everybody else complains today
 * @param complainant required from the complaint officer, who registers for somebody else
 */
record NewComplaint(
        @NotNull UUID decisionId,
        @Nullable UUID caseId,
        @Nullable @Size(max = 20) List<@NotNull UUID> lineIds,
        @Nullable LocalDate receivedOn,
        @NotNull Channel channel,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason,
        @Nullable @Valid Complainant complainant) {

    /** How the complaint came in. */
    enum Channel {
        ORAL,
        PHONE,
        AT_DESK,
        LETTER,
        DIGITAL_POST,
        PORTAL
    }

    /** Who complains. */
    record Complainant(@NotNull ComplainantRole role) {}

    enum ComplainantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    Received received(Caller caller, LocalDate today) {
        return new Received(
                decisionId,
                Objects.requireNonNullElse(lineIds, List.of()),
                receivedOn(caller, today),
                dk.samvaer.complaint.domain.Channel.valueOf(channel.name()),
                dk.samvaer.complaint.domain.ComplainantRole.valueOf(
                        complainant(caller).name()),
                null,
                grounds,
                lateReason);
    }

    private LocalDate receivedOn(Caller caller, LocalDate today) {
        if (receivedOn == null || receivedOn.equals(today)) {
            return today;
        }
        if (caller.role() != Role.COMPLAINT_OFFICER) {
            throw InvalidInput.at("/receivedOn", "SET_BY_COMPLAINT_OFFICER_ONLY");
        }
        return receivedOn;
    }

    private ComplainantRole complainant(Caller caller) {
        if (caller.role() == Role.COMPLAINT_OFFICER) {
            if (complainant == null) {
                throw InvalidInput.at("/complainant", "NOT_NULL");
            }
            return complainant.role();
        }
        var own = ComplainantRole.valueOf(caller.role().name());
        if (complainant != null && complainant.role() != own) {
            throw InvalidInput.at("/complainant/role", "NOT_THE_CALLER");
        }
        return own;
    }
}

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
        @NotNull ComplaintChannel channel,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason,
        @Nullable @Valid Complainant complainant) {

    /**
     * Who complains.
     *
     * @param representativeId which guardian or party representative, where the complaint officer registers it
     */
    record Complainant(
            @NotNull ComplainantRole role, @Nullable UUID representativeId) {}

    enum ComplainantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    Received received(Caller caller, LocalDate today) {
        var by = complainant(caller);
        return new Received(
                decisionId,
                Objects.requireNonNullElse(lineIds, List.of()),
                ComplaintChannel.receivedOn(receivedOn, caller, today),
                channel.of(caller),
                dk.samvaer.complaint.domain.ComplainantRole.valueOf(by.role().name()),
                by.representativeId(),
                grounds,
                lateReason);
    }

    private Complainant complainant(Caller caller) {
        if (caller.role() == Role.COMPLAINT_OFFICER) {
            return named();
        }
        var own = ComplainantRole.valueOf(caller.role().name());
        if (complainant != null && complainant.role() != own) {
            throw InvalidInput.at("/complainant/role", "NOT_THE_CALLER");
        }
        if (complainant != null && complainant.representativeId() != null) {
            throw InvalidInput.at("/complainant/representativeId", "SET_BY_COMPLAINT_OFFICER_ONLY");
        }
        return new Complainant(own, null);
    }

    private Complainant named() {
        if (complainant == null) {
            throw InvalidInput.at("/complainant", "NOT_NULL");
        }
        boolean represented = complainant.role() != ComplainantRole.CITIZEN;
        if (represented != (complainant.representativeId() != null)) {
            throw InvalidInput.at(
                    "/complainant/representativeId", represented ? "NOT_NULL" : "CITIZEN_COMPLAINS_ALONE");
        }
        return complainant;
    }
}

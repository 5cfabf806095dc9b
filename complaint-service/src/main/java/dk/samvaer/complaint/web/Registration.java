package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.web.Requests.Complainant;
import dk.samvaer.complaint.web.Requests.RegisterComplaint;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.web.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may say what of a complaint that comes in: parties complain today and in their own name, the complaint officer for anybody. */
final class Registration {
    private Registration() {}

    static Received read(RegisterComplaint body, Caller caller, LocalDate today) {
        return new Received(
                body.decisionId(),
                Objects.requireNonNullElse(body.lineIds(), List.of()),
                receivedOn(body.receivedOn(), caller, today),
                body.channel(),
                complainant(body.complainant(), caller),
                body.grounds(),
                body.lateReason());
    }

    private static LocalDate receivedOn(@Nullable LocalDate stated, Caller caller, LocalDate today) {
        if (stated == null || stated.equals(today)) {
            return today;
        }
        if (caller.role() != Role.COMPLAINT_OFFICER) {
            throw InvalidInput.at("/receivedOn", "SET_BY_COMPLAINT_OFFICER_ONLY");
        }
        return stated;
    }

    private static ComplainantRole complainant(@Nullable Complainant stated, Caller caller) {
        if (caller.role() == Role.COMPLAINT_OFFICER) {
            if (stated == null) {
                throw InvalidInput.at("/complainant", "NOT_NULL");
            }
            return stated.role();
        }
        var own = ComplainantRole.valueOf(caller.role().name());
        if (stated != null && stated.role() != own) {
            throw InvalidInput.at("/complainant/role", "NOT_THE_CALLER");
        }
        return own;
    }
}

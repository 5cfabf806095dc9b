package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may complain for a citizen, by what visitation has told of guardians and powers of attorney. */
// RP-01, RP-02, R51
@Component
class Complainants {
    private final Representations representations;

    Complainants(Representations representations) {
        this.representations = representations;
    }

    /** The complaint with the representative who brings it, where the caller is one. */
    Received by(Caller caller, Received received) {
        return caller.role() == Role.GUARDIAN || caller.role() == Role.PARTY_REPRESENTATIVE
                ? received.by(
                        representations.representative(caller, Matter.COMPLAIN).orElse(null))
                : received;
    }

    /** Refuses a representative whose mandate covers complaints neither today, since a power of attorney may come later, nor on the day of receipt. */
    void requireMandate(Received received, UUID citizenId, LocalDate today) {
        boolean own = received.complainant() == ComplainantRole.CITIZEN;
        RuleViolation.unless(
                own || covered(received, citizenId, today) || covered(received, citizenId, received.receivedOn()),
                "REPRESENTATIVE_WITHOUT_MANDATE");
    }

    private boolean covered(Received received, UUID citizenId, LocalDate day) {
        var id = received.representativeId();
        var role = Role.valueOf(received.complainant().name());
        return id != null && representations.represents(citizenId, id, role, Matter.COMPLAIN, day);
    }
}

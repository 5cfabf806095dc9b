package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How something came in, and on which day: through the portal today, and otherwise as the complaint officer says. */
// CP-01
enum ComplaintChannel {
    ORAL,
    PHONE,
    AT_DESK,
    LETTER,
    DIGITAL_POST,
    PORTAL;

    Channel of(Caller caller) {
        boolean officer = caller.role() == Role.COMPLAINT_OFFICER;
        if (officer == (this == PORTAL)) {
            throw InvalidInput.at("/channel", officer ? "PORTAL_IS_FOR_PARTIES" : "SET_BY_COMPLAINT_OFFICER_ONLY");
        }
        return Channel.valueOf(name());
    }

    static ComplaintChannel shown(Channel channel) {
        return valueOf(channel.name());
    }

    /** @param said the day that the body names; null for today */
    static LocalDate receivedOn(@Nullable LocalDate said, Caller caller, LocalDate today) {
        if (said == null || said.equals(today)) {
            return today;
        }
        if (caller.role() != Role.COMPLAINT_OFFICER) {
            throw InvalidInput.at("/receivedOn", "SET_BY_COMPLAINT_OFFICER_ONLY");
        }
        return said;
    }
}

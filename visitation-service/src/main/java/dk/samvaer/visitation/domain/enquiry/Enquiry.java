package dk.samvaer.visitation.domain.enquiry;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;

/**
 * How the case began.
 *
 * @param words the problem and the need as the citizen sees them
 */
public record Enquiry(Source source, Channel channel, LocalDate receivedOn, Confidential words) {

    /** Who made the enquiry. */
    public enum Source {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        RELATIVE,
        PROFESSIONAL
    }
}

package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import java.time.LocalDate;

/**
 * How the case began.
 *
 * @param words the problem and the need as the citizen sees them
 */
public record EnquiryView(Source source, Channel channel, LocalDate receivedOn, Confidential words) {

    /** Who made the enquiry. */
    public enum Source {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        RELATIVE,
        PROFESSIONAL
    }

    /** How somebody addresses the municipality. */
    public enum Channel {
        ORAL,
        LETTER,
        DIGITAL_POST,
        PORTAL
    }

    static EnquiryView of(Enquiry it) {
        return new EnquiryView(
                Codes.as(Source.class, it.source()),
                Codes.as(Channel.class, it.channel()),
                it.receivedOn(),
                it.words());
    }
}

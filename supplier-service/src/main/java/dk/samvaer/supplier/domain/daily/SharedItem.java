package dk.samvaer.supplier.domain.daily;

import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;

/**
 * What was told to whom, and how.
 *
 * @param recipient name of the person or place
 * @param content what was told
 */
// R27, SU-06
public record SharedItem(
        RecipientKind recipientKind, Confidential recipient, Confidential content, SecureChannel channel, Instant at) {

    /** Partners of the supplier who have no access to the journal. */
    public enum RecipientKind {
        GENERAL_PRACTITIONER,
        HOSPITAL,
        HOME_CARE,
        RESIDENTIAL_OFFER,
        OTHER_SUPPLIER,
        MUNICIPALITY,
        TRANSPORT,
        GUARDIAN,
        OTHER
    }

    /** Ways on which nobody else reads or hears it; plain e-mail and text messages are none. */
    public enum SecureChannel {
        SECURE_MAIL,
        DIGITAL_POST,
        LETTER,
        PHONE_CALL,
        VIDEO_CALL,
        IN_PERSON
    }
}

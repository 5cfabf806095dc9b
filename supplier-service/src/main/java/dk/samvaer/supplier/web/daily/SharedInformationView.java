package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import java.time.Instant;
import java.util.UUID;

/** What was passed on outside the care journal. */
record SharedInformationView(
        UUID id,
        UUID placementId,
        UUID citizenId,
        RecipientKind recipientKind,
        Confidential recipient,
        Confidential content,
        SecureChannel channel,
        Instant sharedAt,
        String notedBy,
        Instant notedAt) {

    /** Partners of the supplier who have no access to the journal. */
    enum RecipientKind {
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

    /** Ways on which nobody else reads or hears it. */
    enum SecureChannel {
        SECURE_MAIL,
        DIGITAL_POST,
        LETTER,
        PHONE_CALL,
        VIDEO_CALL,
        IN_PERSON
    }

    static SharedInformationView of(SharedInformation shared) {
        var item = shared.item();
        return new SharedInformationView(
                shared.id(),
                shared.placementId(),
                shared.citizenId(),
                RecipientKind.valueOf(item.recipientKind().name()),
                item.recipient(),
                item.content(),
                SecureChannel.valueOf(item.channel().name()),
                item.at(),
                shared.authorship().by().subject(),
                shared.authorship().at());
    }
}

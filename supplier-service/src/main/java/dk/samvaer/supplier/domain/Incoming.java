package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a report as it came in.
 *
 * @param receiptId follows from supplier, source and id of the sender, so that the same report meets the same receipt
 * @param supplierId from the topic or the token, never from what was sent
 * @param claimedCaseId what the sender says the case is; proves nothing
 */
public record Incoming(
        UUID receiptId,
        String supplierId,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable UUID claimedCaseId) {

    public static Incoming of(
            String supplierId, String source, String eventId, String type, @Nullable UUID claimedCaseId) {
        UUID bySource = Ids.derive(Supplier.idOf(supplierId), source);
        return new Incoming(Ids.derive(bySource, eventId), supplierId, eventId, type, claimedCaseId);
    }

    /** @param position where it stood, which is all that is known of it */
    public static Incoming unreadable(String supplierId, String position, @Nullable UUID claimedCaseId) {
        UUID receiptId = Ids.derive(Supplier.idOf(supplierId), position);
        return new Incoming(receiptId, supplierId, null, null, claimedCaseId);
    }
}

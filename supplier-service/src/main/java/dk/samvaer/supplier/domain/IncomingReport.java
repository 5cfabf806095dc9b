package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.register.Supplier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in, after the checks that need nothing but the report itself.
 *
 * @param reportId derived from supplier, source and id of the sender, so that the same report has the same id
 * @param supplierId from the topic or the token, never from what was sent
 * @param claimedCaseId what the sender says the case is; proves nothing
 * @param content what it reports, or why it is refused
 */
public record IncomingReport(
        UUID reportId,
        String supplierId,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable UUID claimedCaseId,
        Content content) {

    /** What a report says, or the first check that it does not pass. */
    public sealed interface Content permits SupplierReport, Refusal {}

    /** The same report, refused whatever it says. */
    public IncomingReport refused(Refusal refusal) {
        return new IncomingReport(reportId, supplierId, eventId, type, claimedCaseId, refusal);
    }

    public static UUID idOf(String supplierId, String source, String eventId) {
        return Ids.derive(Ids.derive(Supplier.idOf(supplierId), source), eventId);
    }

    /** @param position where the record stood, which is all that is known of it */
    public static IncomingReport unreadable(
            String supplierId, String position, @Nullable UUID claimedCaseId, Refusal refusal) {
        UUID reportId = Ids.derive(Supplier.idOf(supplierId), position);
        return new IncomingReport(reportId, supplierId, null, null, claimedCaseId, refusal);
    }
}

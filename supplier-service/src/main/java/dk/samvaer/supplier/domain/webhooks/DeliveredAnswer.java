package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.Ids;
import java.util.UUID;

/**
 * Which answer a delivery brings.
 *
 * @param number among the supplier's answers
 * @param answer from 1 within the report
 */
public record DeliveredAnswer(String supplierId, long number, UUID reportId, int answer) {

    /** The id of the answer wherever it is shown or sent, by which a receiver knows a repeat. */
    public UUID id() {
        return Ids.derive(reportId, "answer-" + answer);
    }
}

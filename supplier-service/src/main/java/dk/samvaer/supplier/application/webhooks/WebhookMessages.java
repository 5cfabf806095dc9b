package dk.samvaer.supplier.application.webhooks;

import dk.samvaer.supplier.application.webhooks.WebhookTarget.Message;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import java.time.Instant;

/** Writes what webhooks are sent. */
public interface WebhookMessages {

    /**
     * Writes one of the answers to a report.
     *
     * @param answer from 1 within the report
     */
    Message answer(ReportAcknowledgement report, int answer);

    /** A message that says nothing, by which a supplier tries its address. */
    Message ping(String supplierId, Instant now);
}

package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.supplier.application.webhooks.WebhookMessages;
import dk.samvaer.supplier.application.webhooks.WebhookTarget.Message;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.webhooks.DeliveredAnswer;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.messaging.EventData.ReportAccepted;
import dk.samvaer.supplier.messaging.EventData.ReportFollowedUp;
import dk.samvaer.supplier.messaging.EventData.ReportRejected;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes for webhooks the events that the supplier's topic would carry, as CloudEvents in structured mode. */
@Component
public final class WebhookEvents implements WebhookMessages {
    private static final String SOURCE = "/supplier-service";
    private static final String SCHEMAS = "https://samvaer.dk/schemas/";

    @Override
    public Message answer(ReportAcknowledgement report, int answer) {
        var given = report.answers().get(answer - 1);
        var event = switch (given.kind()) {
            case ACCEPTED -> PublicEvent.of("report.accepted.v1", ReportAccepted.of(report, given));
            case REJECTED -> PublicEvent.of("report.rejected.v1", ReportRejected.of(report, given));
            case OPENED, CLOSED -> PublicEvent.of("report.followed-up.v1", ReportFollowedUp.of(report, given));
        };
        var id = new DeliveredAnswer(report.supplierId(), 0, report.id(), answer).id();
        return message(id, event, report.caseId(), given.at());
    }

    @Override
    public Message ping(String supplierId, Instant now) {
        var id = Ids.derive(Webhook.idOf(supplierId), "ping-" + now);
        return message(id, PublicEvent.of("webhook.ping.v1", new EventData.WebhookPing(supplierId)), null, now);
    }

    private static Message message(UUID id, PublicEvent event, @Nullable UUID subject, Instant at) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", id.toString());
        attributes.put("type", CloudEvent.PREFIX + event.type());
        attributes.put("source", SOURCE);
        if (subject != null) {
            attributes.put("subject", subject.toString());
        }
        attributes.put("dataschema", SCHEMAS + event.type() + ".schema.json");
        attributes.put("time", at.toString());
        attributes.put("datacontenttype", "application/json");
        attributes.put("data", WireJson.toMap(event.data()));
        return new Message(id, new String(WireJson.toBytes(attributes), StandardCharsets.UTF_8));
    }
}

package dk.samvaer.supplier.application.webhooks;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.application.reports.NumberedAnswers;
import dk.samvaer.supplier.application.webhooks.WebhookTarget.Outcome;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.webhooks.DeliveredAnswer;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import dk.samvaer.supplier.domain.webhooks.WebhookDeliveryEvent;
import dk.samvaer.supplier.domain.webhooks.WebhookEvent;
import dk.samvaer.supplier.persistence.AnswerLog.Entry;
import dk.samvaer.supplier.persistence.WebhooksQueries;
import dk.samvaer.supplier.persistence.WebhooksQueries.Waiting;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;

/**
 * Sends the answers to a supplier's webhook: each is written down as a delivery, then sent until it has arrived or is given up, so at least
 * once. The answers of one case are sent one after the other in their order; a later one waits until the one before has ended. Cases do not
 * wait for each other, nor suppliers.
 */
// R28
@Service
public class WebhookDeliveries {
    private static final int WRITTEN_AT_A_TIME = 100;
    private static final int LOOKED_AT = 500;

    private final Aggregates<Webhook, WebhookEvent> webhooks;
    private final Aggregates<WebhookDelivery, WebhookDeliveryEvent> deliveries;
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> reports;
    private final NumberedAnswers answers;
    private final WebhooksQueries queries;
    private final WebhookTarget target;
    private final WebhookMessages messages;
    private final Clock clock;

    public WebhookDeliveries(
            Aggregates<Webhook, WebhookEvent> webhooks,
            Aggregates<WebhookDelivery, WebhookDeliveryEvent> deliveries,
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> reports,
            NumberedAnswers answers,
            WebhooksQueries queries,
            WebhookTarget target,
            WebhookMessages messages,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.reports = reports;
        this.answers = answers;
        this.queries = queries;
        this.target = target;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes down a page of the answers that were given since the last one that was. @return whether there may be more */
    boolean writeDown(String supplierId) {
        var webhook = webhooks.find(Webhook.idOf(supplierId)).filter(Webhook::isActive);
        if (webhook.isEmpty()) {
            return false;
        }
        var page = answers.after(supplierId, webhook.get().readUpTo(), WRITTEN_AT_A_TIME);
        page.forEach(entry -> writeDown(webhook.get(), entry));
        if (!page.isEmpty()) {
            webhooks.changeInternally(
                    webhook.get().id(), it -> it.readUpTo(page.getLast().number()));
        }
        return page.size() == WRITTEN_AT_A_TIME;
    }

    /** What was answered before the webhook was registered is not sent. */
    private void writeDown(Webhook webhook, Entry entry) {
        reports.find(entry.reportId())
                .filter(it -> !it.answers().get(entry.answer() - 1).at().isBefore(webhook.registeredAt()))
                .ifPresent(it -> {
                    var answer =
                            new DeliveredAnswer(webhook.supplierId(), entry.number(), entry.reportId(), entry.answer());
                    var now = clock.instant();
                    var event = new EventEnvelope(answer.id(), "answer", "answers", it.id(), it.caseId(), 0, now);
                    deliveries.begin(
                            answer.id(), event, () -> WebhookDelivery.write(answer, it.caseId(), it.citizenId(), now));
                });
    }

    /** The deliveries that may be sent now, of each case the first that has not ended. */
    List<UUID> due(String supplierId) {
        if (webhooks.find(Webhook.idOf(supplierId)).filter(Webhook::isActive).isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var cases = new HashSet<UUID>();
        return queries.waiting(supplierId, LOOKED_AT).stream()
                .filter(it -> cases.add(it.caseId()))
                .filter(it -> !it.nextAttempt().isAfter(now))
                .map(Waiting::id)
                .toList();
    }

    /** Sends a delivery once, unless another instance does; a process that dies in between leaves it to be sent again. */
    void send(String supplierId, UUID id) {
        var webhook = webhooks.find(Webhook.idOf(supplierId)).filter(Webhook::isActive);
        if (webhook.isPresent() && begins(id)) {
            var answer = deliveries.find(id).orElseThrow().answer();
            var report = reports.find(answer.reportId()).orElseThrow();
            var outcome = target.send(webhook.get(), messages.answer(report, answer.answer()));
            note(webhook.get(), id, outcome);
        }
    }

    private boolean begins(UUID id) {
        var begun = new AtomicBoolean();
        deliveries.changeInternally(id, it -> {
            var events = it.attempt(clock.instant());
            begun.set(!events.isEmpty());
            return events;
        });
        return begun.get();
    }

    private void note(Webhook webhook, UUID id, Outcome outcome) {
        double chance = ThreadLocalRandom.current().nextDouble();
        deliveries.changeInternally(
                id,
                it -> outcome.delivered()
                        ? it.arrive(clock.instant())
                        : it.fail(outcome.code(), chance, outcome.retryAfter(), clock.instant()));
        if (outcome.gone()) {
            webhooks.changeInternally(
                    webhook.id(),
                    it -> it.address().equals(webhook.address()) ? it.stop("GONE", clock.instant()) : List.of());
        }
    }

    /** The suppliers whose answers are sent somewhere. */
    List<String> suppliers() {
        return queries.active();
    }

    boolean isReady(String supplierId) {
        return target.isReady(supplierId);
    }
}

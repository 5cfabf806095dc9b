package dk.samvaer.starter.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.events.EventCounters;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking.Standing;
import dk.samvaer.starter.messaging.Subscriptions.Subscription;
import dk.samvaer.starter.mongo.Faults;
import dk.samvaer.starter.problems.Masked;
import dk.samvaer.starter.store.SequenceReused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Applies the events of the topics that a service listens to. Types without a subscription are skipped. An event that cannot be applied, or
 * on which the code breaks, is parked with the reason; a fault that passes, such as an unreachable database, is thrown to the listener
 * container, which retries for ever.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final int ATTEMPTS = 3;

    private final Subscriptions subscriptions;
    private final Parking parking;
    private final EventSpans spans;
    private final Clock clock;

    public Inbox(Subscriptions subscriptions, Parking parking, EventSpans spans, Clock clock) {
        this.subscriptions = subscriptions;
        this.parking = parking;
        this.spans = spans;
        this.clock = clock;
    }

    /** Receives one record. When it returns, the record may be acknowledged. */
    public void receive(ConsumerRecord<byte[], byte[]> message) {
        CloudEvent event;
        try {
            event = CloudEvents.read(message);
        } catch (Undecodable undecodable) {
            park(message, caseOf(null, message), null, new Refusal(Reason.UNDECODABLE, reason(undecodable)));
            return;
        }
        List<Subscription<?>> subscribed = subscriptions.of(event.shortType());
        if (!subscribed.isEmpty()) {
            spans.within(event, () -> receive(message, event, subscribed));
        }
    }

    /** Parks a record that {@link #receive} breaks on before anybody is called. */
    public void parkBroken(ConsumerRecord<byte[], byte[]> message, Throwable fault) {
        park(
                message,
                caseOf(message),
                null,
                new Refusal(Reason.FAILED, fault.getClass().getName()));
    }

    private Standing receive(
            ConsumerRecord<byte[], byte[]> message, CloudEvent event, List<Subscription<?>> subscribed) {
        UUID caseId = caseOf(event, message);
        Standing standing = caseId == null
                ? Standing.FREE
                : parking.standing(ParkedRecords.place(message), caseId, message.topic());
        switch (standing) {
            case PARKED -> LOG.info("Came again and is parked: {}", ParkedRecords.place(message));
            case BEHIND -> behind(message, caseId, event, subscribed);
            case FREE -> free(message, caseId, event, subscribed);
        }
        return standing;
    }

    private void free(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable UUID caseId,
            CloudEvent event,
            List<Subscription<?>> subscribed) {
        Optional<Refusal> refused = attempt(event, subscribed, caseId, false);
        if (refused.isPresent()) {
            park(message, caseId, event, refused.get());
            return;
        }
        EventCounters.applied(event.shortType());
        if (caseId != null) {
            parking.applied(caseId, clock.instant());
        }
    }

    /** Calls those that need not wait, and parks the event for the others, who will be called with these again. */
    private void behind(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable UUID caseId,
            CloudEvent event,
            List<Subscription<?>> subscribed) {
        List<Subscription<?>> atOnce =
                subscribed.stream().filter(Subscription::atOnce).toList();
        Optional<Refusal> refused = attempt(event, atOnce, caseId, false);
        if (refused.isPresent() || atOnce.size() < subscribed.size()) {
            Refusal waits = new Refusal(Reason.BEHIND, "an earlier event of the case is parked");
            park(message, caseId, event, refused.orElse(waits));
        }
    }

    /** Tries a parked event once more; {@code acceptsReuse} also where another event had its number before. */
    Optional<Refusal> retry(ParkedEvent parked, boolean acceptsReuse) {
        ConsumerRecord<byte[], byte[]> message = ParkedRecords.record(parked);
        try {
            CloudEvent event = CloudEvents.read(message);
            List<Subscription<?>> subscribed = subscriptions.of(event.shortType());
            return subscribed.isEmpty()
                    ? Optional.empty()
                    : spans.within(event, () -> attempt(event, subscribed, caseOf(event, message), acceptsReuse));
        } catch (Undecodable undecodable) {
            return Optional.of(new Refusal(Reason.UNDECODABLE, reason(undecodable)));
        }
    }

    /** Applies the event. A fault that passes is thrown on; one that does not is met {@value #ATTEMPTS} times before it is a refusal. */
    private Optional<Refusal> attempt(
            CloudEvent event, List<Subscription<?>> subscribed, @Nullable UUID caseId, boolean acceptsReuse) {
        for (int attempt = 1; ; attempt++) {
            try {
                return apply(event, subscribed, caseId, acceptsReuse);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
                if (Faults.passing(fault)) {
                    throw fault;
                }
                if (attempt == ATTEMPTS) {
                    LOG.error("Event {} cannot be applied", EventReader.eventId(event), Masked.of(fault));
                    return Optional.of(
                            new Refusal(Reason.FAILED, fault.getClass().getName()));
                }
            }
        }
    }

    private Optional<Refusal> apply(
            CloudEvent event, List<Subscription<?>> subscribed, @Nullable UUID caseId, boolean acceptsReuse) {
        UUID eventId = EventReader.eventId(event);
        UUID correlationId = event.correlationId() == null ? eventId : event.correlationId();
        Cause cause = new Cause(correlationId, eventId, Role.SYSTEM, spans.current(event));
        try (MDC.MDCCloseable named = MDC.putCloseable("caseId", String.valueOf(caseId));
                Cause.Scope scope = Cause.bind(cause)) {
            EventEnvelope heard = EventReader.envelope(event, caseId, acceptsReuse);
            subscribed.forEach(subscription -> subscription.accept(event, heard));
            return Optional.empty();
        } catch (EventReader.Invalid invalid) {
            return Optional.of(new Refusal(Reason.INVALID, reason(invalid)));
        } catch (RuleViolation refused) {
            return Optional.of(new Refusal(Reason.REFUSED, refused.code()));
        } catch (NotFound missing) {
            return Optional.of(new Refusal(Reason.MISSING, reason(missing)));
        } catch (SequenceReused reused) {
            return Optional.of(new Refusal(Reason.SEQUENCE_REUSED, reason(reused)));
        }
    }

    private void park(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable UUID caseId,
            @Nullable CloudEvent event,
            Refusal refusal) {
        Instant now = clock.instant();
        long position = parking.nextPosition(ChronoUnit.MICROS.between(Instant.EPOCH, now));
        String type = event == null ? null : event.shortType();
        ParkedEvent parked = ParkedRecords.park(message, position, caseId, type, refusal, now);
        parking.park(parked);
        EventCounters.parked(refusal.reason().name());
        try (MDC.MDCCloseable named = MDC.putCloseable("caseId", String.valueOf(caseId))) {
            LOG.warn(
                    "Parked {} of case {}: {} {}",
                    parked.id(),
                    caseId,
                    refusal.reason(),
                    ParkedDocument.withoutCpr(refusal.detail()));
        }
    }

    /** The case of a record, as far as the record tells. */
    static @Nullable UUID caseOf(ConsumerRecord<byte[], byte[]> message) {
        try {
            return caseOf(CloudEvents.read(message), message);
        } catch (Undecodable undecodable) {
            return caseOf(null, message);
        }
    }

    private static @Nullable UUID caseOf(@Nullable CloudEvent event, ConsumerRecord<byte[], byte[]> message) {
        if (event != null && event.subject() != null) {
            return EventReader.caseId(event);
        }
        return message.key() == null
                ? null
                : Ids.parse(new String(message.key(), UTF_8)).orElse(null);
    }

    private static String reason(RuntimeException exception) {
        return Objects.requireNonNullElse(
                exception.getMessage(), exception.getClass().getSimpleName());
    }

    /** Why an event was not applied. */
    record Refusal(Reason reason, String detail) {}
}

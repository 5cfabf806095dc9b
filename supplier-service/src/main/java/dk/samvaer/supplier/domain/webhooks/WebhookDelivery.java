package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way to a supplier's webhook: written down first, then sent until it has arrived or is given up. It holds ids and codes
 * only.
 *
 * @param attempts how many have begun
 * @param nextAttempt not before; null once it has ended
 * @param lastError the code of the last attempt that failed
 */
// R28
public record WebhookDelivery(
        UUID id,
        UUID caseId,
        UUID citizenId,
        DeliveredAnswer answer,
        Progress progress,
        Instant writtenAt,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String lastError,
        @Nullable Instant endedAt)
        implements Aggregate<WebhookDelivery, WebhookDeliveryEvent> {

    public enum Progress {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    public static List<WebhookDeliveryEvent> write(DeliveredAnswer answer, UUID caseId, UUID citizenId, Instant now) {
        return List.of(new WebhookDeliveryEvent.WrittenDown(answer, caseId, citizenId, now));
    }

    public static WebhookDelivery begin(WebhookDeliveryEvent event) {
        if (!(event instanceof WebhookDeliveryEvent.WrittenDown first)) {
            throw new IllegalArgumentException("a delivery begins by being written down");
        }
        return new WebhookDelivery(
                first.answer().id(),
                first.caseId(),
                first.citizenId(),
                first.answer(),
                Progress.WAITING,
                first.at(),
                0,
                first.at(),
                null,
                null);
    }

    /** Begins an attempt, unless another has it or it is too early. */
    public List<WebhookDeliveryEvent> attempt(Instant now) {
        return nextAttempt == null || nextAttempt.isAfter(now)
                ? List.of()
                : List.of(new WebhookDeliveryEvent.AttemptBegun(now.plus(Retries.ATTEMPT_ENDS)));
    }

    public List<WebhookDeliveryEvent> arrive(Instant now) {
        return isWaiting() ? List.of(new WebhookDeliveryEvent.Delivered(now)) : List.of();
    }

    /**
     * Leaves it to be tried again after a pause.
     *
     * @param chance from 0 to 1, which spreads the next attempts of what failed together
     * @param asked how long the receiver asks to be left alone; null where it does not
     */
    public List<WebhookDeliveryEvent> fail(String code, double chance, @Nullable Duration asked, Instant now) {
        return isWaiting()
                ? List.of(
                        new WebhookDeliveryEvent.AttemptFailed(code, now.plus(Retries.pause(attempts, chance, asked))))
                : List.of();
    }

    public boolean isWaiting() {
        return progress == Progress.WAITING;
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }

    @Override
    public List<Deadline> deadlines() {
        return isWaiting() ? List.of(new WebhookDeadline.GiveUp(writtenAt.plus(Retries.GIVEN_UP_AFTER))) : List.of();
    }

    @Override
    public List<WebhookDeliveryEvent> deadlinePassed(Deadline deadline, Instant now) {
        return List.of(new WebhookDeliveryEvent.GivenUp(now));
    }

    @Override
    public WebhookDelivery apply(WebhookDeliveryEvent event) {
        return switch (event) {
            case WebhookDeliveryEvent.WrittenDown e -> this;
            case WebhookDeliveryEvent.AttemptBegun e -> waiting(attempts + 1, e.again(), lastError);
            case WebhookDeliveryEvent.AttemptFailed e -> waiting(attempts, e.again(), e.code());
            case WebhookDeliveryEvent.Delivered e -> ended(Progress.DELIVERED, e.at());
            case WebhookDeliveryEvent.GivenUp e -> ended(Progress.GIVEN_UP, e.at());
        };
    }

    private WebhookDelivery waiting(int begun, Instant next, @Nullable String error) {
        return new WebhookDelivery(id, caseId, citizenId, answer, progress, writtenAt, begun, next, error, null);
    }

    private WebhookDelivery ended(Progress how, Instant at) {
        return new WebhookDelivery(id, caseId, citizenId, answer, how, writtenAt, attempts, null, lastError, at);
    }
}

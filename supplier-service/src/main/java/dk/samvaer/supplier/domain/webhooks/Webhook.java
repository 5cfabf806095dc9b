package dk.samvaer.supplier.domain.webhooks;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The address that a supplier's answers are sent to. It belongs to no case: its own id serves as case and citizen.
 *
 * @param former the secret before the current one, while both sign
 * @param secrets how many secrets there have been
 * @param readUpTo up to which number of the supplier's answers deliveries stand written down
 * @param stoppedAt when it was stopped; null while answers are sent
 * @param stopCode why it was stopped; null where the supplier asked for it
 * @param request what asked for its registration
 */
// R28
public record Webhook(
        UUID id,
        String supplierId,
        String address,
        WebhookSecret current,
        @Nullable WebhookSecret former,
        int secrets,
        Instant registeredAt,
        long readUpTo,
        @Nullable Instant stoppedAt,
        @Nullable String stopCode,
        UUID request)
        implements Aggregate<Webhook, WebhookEvent> {
    /** How long the former secret signs beside a new one. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    /** A supplier has one webhook. */
    public static UUID idOf(String supplierId) {
        return Ids.derive(Supplier.idOf(supplierId), "webhook");
    }

    public static List<WebhookEvent> register(
            String supplierId, String address, Confidential secret, UUID request, Instant now) {
        return List.of(new WebhookEvent.Registered(supplierId, address, secret, request, now));
    }

    public static Webhook begin(WebhookEvent event) {
        if (!(event instanceof WebhookEvent.Registered first)) {
            throw new IllegalArgumentException("a webhook begins with its registration");
        }
        return new Webhook(
                idOf(first.supplierId()),
                first.supplierId(),
                first.address(),
                new WebhookSecret(first.secret(), null),
                null,
                1,
                first.at(),
                0,
                null,
                null,
                first.request());
    }

    /** Sends to another address, or again to the same one after a stop; what was not sent meanwhile follows. */
    public List<WebhookEvent> changeAddress(String changed) {
        return changed.equals(address) && isActive() ? List.of() : List.of(new WebhookEvent.AddressChanged(changed));
    }

    /** Signs with a new secret, and with the one before as well until the receiver has had time to learn the new one. */
    public List<WebhookEvent> rotate(Confidential secret, Instant now) {
        unless(former == null, "WEBHOOK_SECRET_ROTATED_RECENTLY");
        return List.of(new WebhookEvent.SecretRotated(secret, now.plus(OVERLAP)));
    }

    public List<WebhookEvent> stop(@Nullable String code, Instant now) {
        return isActive() ? List.of(new WebhookEvent.Stopped(code, now)) : List.of();
    }

    public List<WebhookEvent> readUpTo(long number) {
        return number <= readUpTo ? List.of() : List.of(new WebhookEvent.ReadUpTo(number));
    }

    public boolean isActive() {
        return stoppedAt == null;
    }

    /** What a sending is signed with at a moment, the current one first. */
    public List<Confidential> secretsAt(Instant now) {
        return former == null || !former.signsAt(now)
                ? List.of(current.value())
                : List.of(current.value(), former.value());
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }

    @Override
    public List<Deadline> deadlines() {
        return former == null || former.until() == null
                ? List.of()
                : List.of(new WebhookDeadline.SecretEnds(former.until()));
    }

    @Override
    public List<WebhookEvent> deadlinePassed(Deadline deadline, Instant now) {
        return List.of(new WebhookEvent.FormerSecretEnded());
    }

    @Override
    public Webhook apply(WebhookEvent event) {
        return switch (event) {
            case WebhookEvent.Registered e -> this;
            case WebhookEvent.AddressChanged e -> with(e.address(), readUpTo, null, null);
            case WebhookEvent.ReadUpTo e -> with(address, e.number(), stoppedAt, stopCode);
            case WebhookEvent.Stopped e -> with(address, readUpTo, e.at(), e.code());
            case WebhookEvent.SecretRotated e ->
                signing(
                        new WebhookSecret(e.secret(), null),
                        new WebhookSecret(current.value(), e.formerUntil()),
                        secrets + 1);
            case WebhookEvent.FormerSecretEnded e -> signing(current, null, secrets);
        };
    }

    private Webhook with(String url, long number, @Nullable Instant stopped, @Nullable String code) {
        return new Webhook(id, supplierId, url, current, former, secrets, registeredAt, number, stopped, code, request);
    }

    private Webhook signing(WebhookSecret newest, @Nullable WebhookSecret before, int count) {
        return new Webhook(
                id, supplierId, address, newest, before, count, registeredAt, readUpTo, stoppedAt, stopCode, request);
    }
}

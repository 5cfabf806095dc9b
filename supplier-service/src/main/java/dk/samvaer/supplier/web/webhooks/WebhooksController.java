package dk.samvaer.supplier.web.webhooks;

import static dk.samvaer.starter.domain.Role.OPERATOR;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;

import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.webhooks.Webhooks;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address that a supplier's answers are sent to. It is named by the supplier's code, of which a supplier reaches its own only. */
@RestController
@RequestMapping("/v1/webhooks")
class WebhooksController {
    private final Webhooks webhooks;
    private final RegisteredSuppliers suppliers;

    WebhooksController(Webhooks webhooks, RegisteredSuppliers suppliers) {
        this.webhooks = webhooks;
        this.suppliers = suppliers;
    }

    /** The secret that sendings are signed with is shown in this answer only. */
    @PostMapping
    @Operation(summary = "Registers the address that the answers to the caller's supplier are sent to")
    @Refuses({"SUPPLIER_UNKNOWN", "WEBHOOK_EXISTS"})
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<WebhookView> registerWebhook(Creation creation, @Valid @RequestBody NewWebhook body, Caller caller) {
        if (caller.supplierId() == null) {
            throw Forbidden.supplierMissing();
        }
        var code = suppliers.require(caller.supplierId()).code();
        var registered = webhooks.register(creation, code, body.address());
        return Answers.created("/v1/webhooks/" + code, registered, WebhookView::registered);
    }

    @GetMapping("/{code}")
    @Operation(summary = "Shows where the answers to a supplier are sent")
    @Allow({SUPPLIER_STAFF, OPERATOR})
    ResponseEntity<WebhookView> webhook(@PathVariable String code, Caller caller) {
        requireOwn(code, caller);
        return Answers.ok(webhooks.read(code), WebhookView::of);
    }

    /** A webhook that was stopped sends again from here on, beginning with what was not sent meanwhile. */
    @PutMapping("/{code}/address")
    @Operation(summary = "Sends the answers to another address, or again after a stop")
    @RefusesNothing
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<WebhookView> changeWebhookAddress(
            @PathVariable String code, Version version, @Valid @RequestBody WebhookAddressChange body, Caller caller) {
        requireOwn(code, caller);
        return Answers.ok(webhooks.changeAddress(code, version.expected(), body.address()), WebhookView::of);
    }

    /** The new secret is shown in this answer only. The former one signs beside it for 24 hours. */
    @PostMapping("/{code}/secret")
    @Operation(summary = "Makes a new secret to sign with")
    @Refuses("WEBHOOK_SECRET_ROTATED_RECENTLY")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<WebhookView> rotateWebhookSecret(@PathVariable String code, Version version, Caller caller) {
        requireOwn(code, caller);
        return Answers.ok(webhooks.rotate(code, version.expected()), WebhookView::rotated);
    }

    @PostMapping("/{code}/stop")
    @Operation(summary = "Sends no more answers until the address is set again")
    @RefusesNothing
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<WebhookView> stopWebhook(@PathVariable String code, Version version, Caller caller) {
        requireOwn(code, caller);
        return Answers.ok(webhooks.stop(code, version.expected()), WebhookView::of);
    }

    /** The message says nothing but whose webhook it is. It is sent once, also where the webhook is stopped. */
    @PostMapping("/{code}/ping")
    @Operation(summary = "Sends a message to try the address by")
    @RefusesNothing
    @Allow(SUPPLIER_STAFF)
    WebhookPingView pingWebhook(@PathVariable String code, Caller caller) {
        requireOwn(code, caller);
        return WebhookPingView.of(webhooks.ping(code));
    }

    @GetMapping("/{code}/deliveries")
    @Operation(summary = "Lists what was sent to a webhook, is to be sent, or was given up")
    @Allow({SUPPLIER_STAFF, OPERATOR})
    Page<WebhookDeliveryView> webhookDeliveries(
            @PathVariable String code,
            @RequestParam(required = false) WebhookDeliveryView.@Nullable Progress progress,
            Paging paging,
            Caller caller) {
        requireOwn(code, caller);
        var wanted = progress == null ? null : WebhookDelivery.Progress.valueOf(progress.name());
        return webhooks.deliveries(code, wanted, paging).map(WebhookDeliveryView::of);
    }

    /** Another supplier's webhook answers as one that does not exist. */
    private static void requireOwn(String code, Caller caller) {
        NotFound.unless(caller.role() == Role.OPERATOR || code.equals(caller.supplierId()), "webhooks", code);
    }
}

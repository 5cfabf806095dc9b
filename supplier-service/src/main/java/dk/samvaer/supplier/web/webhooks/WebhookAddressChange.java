package dk.samvaer.supplier.web.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another address, or the same one again after a stop. */
record WebhookAddressChange(@NotBlank @Size(max = 500) String address) {}

package dk.samvaer.supplier.web.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An address that a supplier's answers are to be sent to. */
record NewWebhook(@NotBlank @Size(max = 500) String address) {}

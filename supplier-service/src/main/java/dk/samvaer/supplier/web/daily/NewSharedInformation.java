package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.SharedItem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What was told to whom, when, and how. */
record NewSharedInformation(
        SharedInformationView.@NotNull RecipientKind recipientKind,
        @NotNull @Size(min = 1, max = 200) Confidential recipient,
        @NotNull @Size(min = 1, max = 8_000) Confidential content,
        SharedInformationView.@NotNull SecureChannel channel,
        @NotNull Instant sharedAt) {

    SharedItem item() {
        return new SharedItem(
                SharedItem.RecipientKind.valueOf(recipientKind.name()),
                recipient,
                content,
                SharedItem.SecureChannel.valueOf(channel.name()),
                sharedAt);
    }
}

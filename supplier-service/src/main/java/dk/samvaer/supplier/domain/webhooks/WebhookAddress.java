package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The form that a supplier's address must have. Whether its host may be called is decided at each call. */
public final class WebhookAddress {
    private static final int MAX_LENGTH = 500;
    private static final String PLACE = "/address";

    private WebhookAddress() {}

    /**
     * Reads an address.
     *
     * @param plain whether {@code http} is allowed as well
     * @throws InvalidInput where it has another form
     */
    public static URI read(String text, boolean plain) {
        URI address = parse(text);
        if (!plain && !"https".equals(scheme(address))) {
            throw InvalidInput.at(PLACE, "WEBHOOK_ADDRESS_NOT_HTTPS");
        }
        boolean fits = text.length() <= MAX_LENGTH
                && scheme(address).matches("https?")
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null;
        if (!fits) {
            throw InvalidInput.at(PLACE, "WEBHOOK_ADDRESS_INVALID");
        }
        return address;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw InvalidInput.at(PLACE, "WEBHOOK_ADDRESS_INVALID");
        }
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }
}

package dk.samvaer.transport.application.addresses;

import dk.samvaer.transport.domain.addresses.ContactDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has the addresses: visitation-service. */
public interface AddressSource {
    /** How many cases may be asked for at once. */
    int AT_ONCE = 100;

    /** Whether it would be asked now; false while it is left alone after failures. */
    boolean isReady();

    /**
     * Asks who is driven in the cases.
     *
     * @param onBehalfOf the subject of the person for whom is asked; null where the service asks for itself
     * @return what is told, by case; a case is not in it where nothing is told
     * @throws AddressSourceAway where there is no answer, in a bounded time
     */
    Map<UUID, ContactDetails> ask(List<UUID> caseIds, @Nullable String onBehalfOf);
}

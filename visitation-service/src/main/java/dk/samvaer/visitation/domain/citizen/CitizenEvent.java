package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Confidential;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a citizen's entry. */
public sealed interface CitizenEvent {

    record Registered(
            UUID id,
            Confidential cpr,
            String cprIndex,
            Confidential name,
            @Nullable Confidential address) implements CitizenEvent {}
}

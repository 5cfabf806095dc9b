package dk.samvaer.starter.representation;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears who may act for a citizen, and that a citizen was erased. */
final class RepresentationSubscriber implements Subscriber {
    private final RepresentedCitizens citizens;
    private final String changedType;
    private final String erasedType;

    RepresentationSubscriber(RepresentedCitizens citizens, String changedType, String erasedType) {
        this.citizens = citizens;
        this.changedType = changedType;
        this.erasedType = erasedType;
    }

    record RepresentationChanged(
            UUID citizenId,
            UUID representativeId,
            String loginIndex,
            String kind,
            List<String> scopes,
            LocalDate from,
            @Nullable LocalDate to) {

        KnownRepresentative representative() {
            return new KnownRepresentative(representativeId, loginIndex, kind, scopes, from, to);
        }
    }

    record PersonErased(UUID citizenId) {}

    @Override
    public void subscribe(Subscriptions on) {
        on.on(
                changedType,
                RepresentationChanged.class,
                (heard, changed) -> citizens.changed(heard, changed.citizenId(), changed.representative()));
        on.atOnce(erasedType, PersonErased.class, (heard, erased) -> citizens.erase(heard, erased.citizenId()));
    }
}

package dk.samvaer.starter.representation;

import java.util.UUID;

/** What is heard of a citizen's representatives. */
sealed interface RepresentedCitizenEvent {

    record Heard(UUID citizenId) implements RepresentedCitizenEvent {}

    record RepresentationChanged(KnownRepresentative representative) implements RepresentedCitizenEvent {}

    record Erased() implements RepresentedCitizenEvent {}
}

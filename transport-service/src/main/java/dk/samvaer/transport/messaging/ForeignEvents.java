package dk.samvaer.transport.messaging;

import java.util.UUID;

/** The fields that transport-service reads of events that it acts on; what is only noted is read straight into the domain's fact. */
final class ForeignEvents {
    private ForeignEvents() {}

    record CaseOpened(UUID citizenId) {}
}

package dk.samvaer.e2e.history;

/** An event that a service has parked, and why. */
public record ParkedRecord(String service, String place, String caseId, String type, String reason, String detail) {}

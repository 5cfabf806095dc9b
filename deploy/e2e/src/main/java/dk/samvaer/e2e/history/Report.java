package dk.samvaer.e2e.history;

/** A report of a supplier's system that the broker has acknowledged; it may have been sent twice. */
public record Report(String supplier, String eventId, String caseId) {}

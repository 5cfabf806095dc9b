package dk.samvaer.complaint.domain.decision;

import java.util.UUID;

/** A part of a decision that can be complained about by itself. */
public record DecisionLine(UUID lineId, String subject, String outcome) {}

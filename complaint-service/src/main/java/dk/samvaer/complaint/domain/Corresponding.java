package dk.samvaer.complaint.domain;

import java.time.Instant;

/** The letters about a complaint. */
public record Corresponding(Complaint complaint, Instant now) {}

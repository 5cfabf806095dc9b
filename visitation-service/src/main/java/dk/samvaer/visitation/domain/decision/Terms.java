package dk.samvaer.visitation.domain.decision;

import java.time.LocalDate;

/** What is granted: from when, how much and by which supplier. There is no end date: a grant ends by a decision only. */
// DU-01, DE-04, R32
public record Terms(LocalDate startsOn, int daysPerWeek, String supplierId) {}

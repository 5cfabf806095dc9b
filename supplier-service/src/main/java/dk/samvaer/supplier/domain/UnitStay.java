package dk.samvaer.supplier.domain;

import java.time.LocalDate;
import java.util.UUID;

/** The unit where a citizen has a place, and from which day. */
// R31, SU-02
public record UnitStay(UUID unitId, LocalDate from) {}

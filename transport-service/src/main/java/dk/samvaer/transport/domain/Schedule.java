package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** When and between which addresses the transport office drives. */
public record Schedule(
        Confidential pickUp, Confidential dropOff, Set<DayOfWeek> days, LocalTime outwardAt, LocalTime homewardAt) {}

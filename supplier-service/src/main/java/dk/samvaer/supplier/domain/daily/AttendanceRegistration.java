package dk.samvaer.supplier.domain.daily;

import dk.samvaer.starter.domain.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * What was registered about a day, by whom and when.
 *
 * @param id of the report or the request, so that neither is registered twice
 */
public record AttendanceRegistration(UUID id, AttendanceDetails details, Actor by, Instant at) {}

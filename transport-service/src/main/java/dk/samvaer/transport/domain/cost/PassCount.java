package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;

/**
 * How many travel passes of a kind there are in a month. A pass is paid for every month in which it is in force on a day.
 *
 * @param from the first day of it in the month
 */
public record PassCount(String mode, LocalDate from, long number) {}

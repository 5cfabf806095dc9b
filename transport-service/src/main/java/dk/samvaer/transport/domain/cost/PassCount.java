package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many travel passes of a kind there are in a month. A pass is paid for every month in which it is in force on a day.
 *
 * @param carrierId code of the company that sells it; null where the pass names none
 * @param from the first day of it in the month
 */
public record PassCount(String mode, @Nullable String carrierId, LocalDate from, long number) {}

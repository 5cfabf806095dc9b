/** Periods, calendar and other law as tables. */
@NullMarked
package dk.samvaer.visitation.domain.law;

import org.jspecify.annotations.NullMarked;

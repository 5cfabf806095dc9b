/** What law and national bodies lay down, with the dates on which it holds: calendar, periods, themes, scales and their codes. */
@NullMarked
package dk.samvaer.visitation.domain.reference;

import org.jspecify.annotations.NullMarked;

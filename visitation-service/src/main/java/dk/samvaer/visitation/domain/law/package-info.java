/** What the law lays down, with the dates on which it holds: calendar, periods, pension ages, legal references. */
@NullMarked
package dk.samvaer.visitation.domain.law;

import org.jspecify.annotations.NullMarked;

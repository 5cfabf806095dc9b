/** Daily life at the supplier: who attends on which day, what the care journal says, and what was passed on outside it. */
@NullMarked
package dk.samvaer.supplier.domain.daily;

import org.jspecify.annotations.NullMarked;

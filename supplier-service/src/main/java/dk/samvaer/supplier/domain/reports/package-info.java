/** The acknowledgement of a report from a supplier's system, and its answers. */
@NullMarked
package dk.samvaer.supplier.domain.reports;

import org.jspecify.annotations.NullMarked;

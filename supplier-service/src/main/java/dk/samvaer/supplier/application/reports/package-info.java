/** The use cases of the reports from suppliers' systems. */
@NullMarked
package dk.samvaer.supplier.application.reports;

import org.jspecify.annotations.NullMarked;

/** The use cases of placements, suppliers and the reports from suppliers' systems. */
@NullMarked
package dk.samvaer.supplier.application;

import org.jspecify.annotations.NullMarked;

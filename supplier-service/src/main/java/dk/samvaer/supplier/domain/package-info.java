/** What a placement with a supplier is and which rules it keeps: plain Java, no framework, no clock. */
@NullMarked
package dk.samvaer.supplier.domain;

import org.jspecify.annotations.NullMarked;

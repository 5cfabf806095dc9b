/** Dated registers: the authority's units, and the names of codes. */
@NullMarked
package dk.samvaer.visitation.domain.register;

import org.jspecify.annotations.NullMarked;

/** Specifications of the registers that a form needs. */
@NullMarked
package dk.samvaer.visitation.web.reference;

import org.jspecify.annotations.NullMarked;

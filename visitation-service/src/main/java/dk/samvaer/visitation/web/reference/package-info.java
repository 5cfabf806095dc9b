/** Registers that a form needs: legal references and the assessment method. */
@NullMarked
package dk.samvaer.visitation.web.reference;

import org.jspecify.annotations.NullMarked;

/** The use cases of visitation, one public method each. */
@NullMarked
package dk.samvaer.visitation.application;

import org.jspecify.annotations.NullMarked;

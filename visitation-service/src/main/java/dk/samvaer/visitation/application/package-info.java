/** The use cases of visitation, one public method each: what happens to one citizen or one case. */
@NullMarked
package dk.samvaer.visitation.application;

import org.jspecify.annotations.NullMarked;

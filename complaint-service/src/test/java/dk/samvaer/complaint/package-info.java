/** The service as a whole. */
@NullMarked
package dk.samvaer.complaint;

import org.jspecify.annotations.NullMarked;

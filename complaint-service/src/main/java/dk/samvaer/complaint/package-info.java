/** The service that owns complaints over decisions. */
@NullMarked
package dk.samvaer.complaint;

import org.jspecify.annotations.NullMarked;

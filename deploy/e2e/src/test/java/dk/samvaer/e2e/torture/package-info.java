/** The plan of a torture. */
@NullMarked
package dk.samvaer.e2e.torture;

import org.jspecify.annotations.NullMarked;

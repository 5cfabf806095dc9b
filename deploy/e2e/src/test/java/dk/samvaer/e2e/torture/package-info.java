/** The plan of a torture, and how it knows that all was read. */
@NullMarked
package dk.samvaer.e2e.torture;

import org.jspecify.annotations.NullMarked;

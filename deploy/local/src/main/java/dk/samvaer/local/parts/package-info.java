/** The real parts that the services run against, for tests and for one machine. */
@NullMarked
package dk.samvaer.local.parts;

import org.jspecify.annotations.NullMarked;

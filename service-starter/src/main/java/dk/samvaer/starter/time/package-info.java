/** The one clock of a service, in Danish local time. */
@NullMarked
package dk.samvaer.starter.time;

import org.jspecify.annotations.NullMarked;

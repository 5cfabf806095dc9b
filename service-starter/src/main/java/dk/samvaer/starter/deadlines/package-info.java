/** Fires deadlines: each once, on however many instances, also after an outage. */
@NullMarked
package dk.samvaer.starter.deadlines;

import org.jspecify.annotations.NullMarked;

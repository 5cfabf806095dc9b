/** Deadlines that pass: once each, on however many instances, also after an outage. */
@NullMarked
package dk.samvaer.starter.deadlines;

import org.jspecify.annotations.NullMarked;

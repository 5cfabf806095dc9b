/** Work lists, and gauges of what is near its last day or past it. */
@NullMarked
package dk.samvaer.complaint.application.work;

import org.jspecify.annotations.NullMarked;

/** One method per thing that somebody does with a complaint. */
@NullMarked
package dk.samvaer.complaint.application;

import org.jspecify.annotations.NullMarked;

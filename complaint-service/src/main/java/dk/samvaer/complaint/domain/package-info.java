/** Complaints and the rules of time and review, in plain Java. */
@NullMarked
package dk.samvaer.complaint.domain;

import org.jspecify.annotations.NullMarked;

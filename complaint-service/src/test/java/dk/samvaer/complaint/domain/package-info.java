/** The rule book of complaints. */
@NullMarked
package dk.samvaer.complaint.domain;

import org.jspecify.annotations.NullMarked;

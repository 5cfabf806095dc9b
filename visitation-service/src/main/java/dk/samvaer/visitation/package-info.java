/** Visitation: from a citizen's enquiry to a decision about an activity offer, and back when need changes. */
@NullMarked
package dk.samvaer.visitation;

import org.jspecify.annotations.NullMarked;

/** A decision on its way: drafted, heard, approved, checked, issued, received and given reasons for. */
@NullMarked
package dk.samvaer.visitation.web.decision;

import org.jspecify.annotations.NullMarked;

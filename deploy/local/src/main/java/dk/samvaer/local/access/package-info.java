/** Who may do what on the local broker where it asks its clients who they are. */
@NullMarked
package dk.samvaer.local.access;

import org.jspecify.annotations.NullMarked;

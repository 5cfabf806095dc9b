/** The file that the appeals board is sent about a complaint: which parts it has, how they are bound, and how each can be verified. */
@NullMarked
package dk.samvaer.complaint.appealfile;

import org.jspecify.annotations.NullMarked;

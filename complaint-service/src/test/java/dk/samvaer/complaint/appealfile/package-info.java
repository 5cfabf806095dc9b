@NullMarked
package dk.samvaer.complaint.appealfile;

import org.jspecify.annotations.NullMarked;

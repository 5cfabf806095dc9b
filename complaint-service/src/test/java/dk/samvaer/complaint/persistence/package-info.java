@NullMarked
package dk.samvaer.complaint.persistence;

import org.jspecify.annotations.NullMarked;

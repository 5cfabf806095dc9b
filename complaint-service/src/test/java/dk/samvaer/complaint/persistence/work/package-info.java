@NullMarked
package dk.samvaer.complaint.persistence.work;

import org.jspecify.annotations.NullMarked;

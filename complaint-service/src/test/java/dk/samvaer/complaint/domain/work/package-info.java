@NullMarked
package dk.samvaer.complaint.domain.work;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.samvaer.complaint.web.statistics;

import org.jspecify.annotations.NullMarked;

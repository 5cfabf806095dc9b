/** Complaints over HTTP. */
@NullMarked
package dk.samvaer.complaint.web;

import org.jspecify.annotations.NullMarked;

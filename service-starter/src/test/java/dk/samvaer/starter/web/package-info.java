/** Cursors, and the ids that creations derive. */
@NullMarked
package dk.samvaer.starter.web;

import org.jspecify.annotations.NullMarked;

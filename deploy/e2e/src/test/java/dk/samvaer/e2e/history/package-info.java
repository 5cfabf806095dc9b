/** What the checker finds in histories that were made up for it. */
@NullMarked
package dk.samvaer.e2e.history;

import org.jspecify.annotations.NullMarked;

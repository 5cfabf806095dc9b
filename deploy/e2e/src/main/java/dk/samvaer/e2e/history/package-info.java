/** What a run has left behind, as plain records, and the checker that looks in it for what the platform promises never to do. */
@NullMarked
package dk.samvaer.e2e.history;

import org.jspecify.annotations.NullMarked;

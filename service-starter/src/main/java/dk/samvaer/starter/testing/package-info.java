/** Twins in memory for tests that need no database; the store's twin is held to the same contract test as the real one. */
@NullMarked
package dk.samvaer.starter.testing;

import org.jspecify.annotations.NullMarked;

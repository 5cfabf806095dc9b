/** Writes what comes at the same time together. */
@NullMarked
package dk.samvaer.starter.batch;

import org.jspecify.annotations.NullMarked;

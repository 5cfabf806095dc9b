/** Aggregates and where they are kept: one document each, state and outbox and watermarks written by one conditional update. */
@NullMarked
package dk.samvaer.starter.store;

import org.jspecify.annotations.NullMarked;

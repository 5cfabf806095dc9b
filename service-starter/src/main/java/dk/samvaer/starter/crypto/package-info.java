/** Confidential text at rest: one data key per person or case, values bound to their document and field, and blind indexes for look-up. */
@NullMarked
package dk.samvaer.starter.crypto;

import org.jspecify.annotations.NullMarked;

/** What every part of the starter that uses MongoDB shares. */
@NullMarked
package dk.samvaer.starter.mongo;

import org.jspecify.annotations.NullMarked;

/** What a service gives back of the memory that it does not need any more. */
@NullMarked
package dk.samvaer.starter.memory;

import org.jspecify.annotations.NullMarked;

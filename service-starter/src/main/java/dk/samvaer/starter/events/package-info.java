/** Events as other services see them, and what caused them, independent of storage and transport. */
@NullMarked
package dk.samvaer.starter.events;

import org.jspecify.annotations.NullMarked;

/** The rule book of transport. */
@NullMarked
package dk.samvaer.transport.domain;

import org.jspecify.annotations.NullMarked;

/** The modes of transport that the municipality offers, as dated reference data. */
@NullMarked
package dk.samvaer.transport.domain.modes;

import org.jspecify.annotations.NullMarked;

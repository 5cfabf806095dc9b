/** The modes of transport that are offered on a day. */
@NullMarked
package dk.samvaer.transport.domain.modes;

import org.jspecify.annotations.NullMarked;

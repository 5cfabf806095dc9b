@NullMarked
package dk.samvaer.transport.domain.rides;

import org.jspecify.annotations.NullMarked;

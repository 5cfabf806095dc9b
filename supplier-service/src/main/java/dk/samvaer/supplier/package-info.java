/** The service that places citizens with suppliers and listens to the suppliers' own systems. */
@NullMarked
package dk.samvaer.supplier;

import org.jspecify.annotations.NullMarked;

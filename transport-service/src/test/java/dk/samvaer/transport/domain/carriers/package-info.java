/** Tests of the register of carriers. */
@NullMarked
package dk.samvaer.transport.domain.carriers;

import org.jspecify.annotations.NullMarked;

/** Tests of how the register of carriers begins. */
@NullMarked
package dk.samvaer.transport.application.carriers;

import org.jspecify.annotations.NullMarked;

/** Tests of how the register of carriers begins. */
@NullMarked
package dk.samvaer.transport.application.addresses;

import org.jspecify.annotations.NullMarked;

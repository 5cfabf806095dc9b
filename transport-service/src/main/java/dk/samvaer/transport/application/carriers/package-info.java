/** Keeping the register of carriers, and asking it who may drive. */
@NullMarked
package dk.samvaer.transport.application.carriers;

import org.jspecify.annotations.NullMarked;

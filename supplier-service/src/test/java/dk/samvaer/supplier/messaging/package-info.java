@NullMarked
package dk.samvaer.supplier.messaging;

import org.jspecify.annotations.NullMarked;

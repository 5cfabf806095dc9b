@NullMarked
package dk.samvaer.supplier.domain.register;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.samvaer.supplier.domain.money;

import org.jspecify.annotations.NullMarked;

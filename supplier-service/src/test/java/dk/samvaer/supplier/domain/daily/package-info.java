@NullMarked
package dk.samvaer.supplier.domain.daily;

import org.jspecify.annotations.NullMarked;

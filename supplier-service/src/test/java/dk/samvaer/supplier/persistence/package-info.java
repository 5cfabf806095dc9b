@NullMarked
package dk.samvaer.supplier.persistence;

import org.jspecify.annotations.NullMarked;

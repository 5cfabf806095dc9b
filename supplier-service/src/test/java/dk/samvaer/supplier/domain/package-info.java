@NullMarked
package dk.samvaer.supplier.domain;

import org.jspecify.annotations.NullMarked;

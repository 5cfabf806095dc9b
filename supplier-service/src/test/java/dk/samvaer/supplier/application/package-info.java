@NullMarked
package dk.samvaer.supplier.application;

import org.jspecify.annotations.NullMarked;

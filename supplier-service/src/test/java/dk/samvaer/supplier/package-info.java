@NullMarked
package dk.samvaer.supplier;

import org.jspecify.annotations.NullMarked;

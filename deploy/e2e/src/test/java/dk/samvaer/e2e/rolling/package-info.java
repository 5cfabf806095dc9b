@NullMarked
package dk.samvaer.e2e.rolling;

import org.jspecify.annotations.NullMarked;

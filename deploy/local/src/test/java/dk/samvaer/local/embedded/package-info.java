@NullMarked
package dk.samvaer.local.embedded;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.samvaer.local.access;

import org.jspecify.annotations.NullMarked;

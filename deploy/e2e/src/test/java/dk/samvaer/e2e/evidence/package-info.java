@NullMarked
package dk.samvaer.e2e.evidence;

import org.jspecify.annotations.NullMarked;

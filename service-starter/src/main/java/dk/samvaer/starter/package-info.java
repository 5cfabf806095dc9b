/** What a service gets by having the starter on its class path. */
@NullMarked
package dk.samvaer.starter;

import org.jspecify.annotations.NullMarked;

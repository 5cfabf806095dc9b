/** What sealing promises. */
@NullMarked
package dk.samvaer.starter.crypto;

import org.jspecify.annotations.NullMarked;

/** One bundle of certificates and keys for all connections of a service. */
@NullMarked
package dk.samvaer.starter.ssl;

import org.jspecify.annotations.NullMarked;

/** What a domain package may see of the starter: plain values and contracts, no framework. */
@NullMarked
package dk.samvaer.starter.domain;

import org.jspecify.annotations.NullMarked;

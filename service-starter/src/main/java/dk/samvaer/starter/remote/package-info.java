/** What stands before calls of other systems; for services that have Resilience4j. */
@NullMarked
package dk.samvaer.starter.remote;

import org.jspecify.annotations.NullMarked;

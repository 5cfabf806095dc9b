/** A rolling restart, or a rollout, under load: two instances of each service behind a balancer, one ended after the other; then all is checked. */
@NullMarked
package dk.samvaer.e2e.rolling;

import org.jspecify.annotations.NullMarked;

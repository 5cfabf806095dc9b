/** Half of a cycle of packages, to show that the rules see it. */
@NullMarked
package dk.samvaer.starter.testkit.cycle.hen;

import org.jspecify.annotations.NullMarked;

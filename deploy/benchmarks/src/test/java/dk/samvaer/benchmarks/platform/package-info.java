/** Tests of the copies that a platform is filled with. */
@NullMarked
package dk.samvaer.benchmarks.platform;

import org.jspecify.annotations.NullMarked;

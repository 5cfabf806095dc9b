/** The platform under measurement: how it is started, reached, watched and filled. */
@NullMarked
package dk.samvaer.benchmarks.platform;

import org.jspecify.annotations.NullMarked;

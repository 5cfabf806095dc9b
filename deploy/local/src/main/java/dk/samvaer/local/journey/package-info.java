/** One invented citizen's life through the five services, told step by step; the demo shows it, the end-to-end test checks it. */
@NullMarked
package dk.samvaer.local.journey;

import org.jspecify.annotations.NullMarked;

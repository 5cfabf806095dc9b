/** A small service made of nothing but the starter, running as a whole. */
@NullMarked
package dk.samvaer.starter.app;

import org.jspecify.annotations.NullMarked;

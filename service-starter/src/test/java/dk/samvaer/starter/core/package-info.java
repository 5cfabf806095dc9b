/** The core's promises, shown with a real broker and a real database on a small sample domain. */
@NullMarked
package dk.samvaer.starter.core;

import org.jspecify.annotations.NullMarked;

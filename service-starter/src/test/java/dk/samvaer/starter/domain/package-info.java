/** Plain values. */
@NullMarked
package dk.samvaer.starter.domain;

import org.jspecify.annotations.NullMarked;

/** Who may see whose aggregates. */
@NullMarked
package dk.samvaer.starter.security;

import org.jspecify.annotations.NullMarked;

/** Who is calling and what they may do: everything is refused unless a rule allows it. */
@NullMarked
package dk.samvaer.starter.security;

import org.jspecify.annotations.NullMarked;

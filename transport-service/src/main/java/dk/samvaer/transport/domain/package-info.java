/** Transport grants and the rules that decide them, in plain Java. */
@NullMarked
package dk.samvaer.transport.domain;

import org.jspecify.annotations.NullMarked;

/** Clients that go on whole journeys, and what they asked for and were told. */
@NullMarked
package dk.samvaer.e2e.load;

import org.jspecify.annotations.NullMarked;

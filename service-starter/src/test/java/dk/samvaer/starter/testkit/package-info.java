/** What the tests of every service need: its surroundings, its contract and the rules of the house. */
@NullMarked
package dk.samvaer.starter.testkit;

import org.jspecify.annotations.NullMarked;

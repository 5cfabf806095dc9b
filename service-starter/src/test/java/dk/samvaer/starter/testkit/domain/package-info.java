/** Stands for the domain of a service that breaks the rules of the house. */
@NullMarked
package dk.samvaer.starter.testkit.domain;

import org.jspecify.annotations.NullMarked;

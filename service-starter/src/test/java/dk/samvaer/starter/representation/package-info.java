@NullMarked
package dk.samvaer.starter.representation;

import org.jspecify.annotations.NullMarked;

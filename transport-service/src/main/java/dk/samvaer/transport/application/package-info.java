/** One method per thing that somebody does with transport. */
@NullMarked
package dk.samvaer.transport.application;

import org.jspecify.annotations.NullMarked;

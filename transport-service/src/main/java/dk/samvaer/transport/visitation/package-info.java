/** The way to visitation-service. */
@NullMarked
package dk.samvaer.transport.visitation;

import org.jspecify.annotations.NullMarked;

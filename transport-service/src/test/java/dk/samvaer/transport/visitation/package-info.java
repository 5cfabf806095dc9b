/** Asking visitation-service, over real HTTP. */
@NullMarked
package dk.samvaer.transport.visitation;

import org.jspecify.annotations.NullMarked;

/** How a service answers over HTTP, shown on a sample service. */
@NullMarked
package dk.samvaer.starter.http;

import org.jspecify.annotations.NullMarked;

/** Transport grants over HTTP. */
@NullMarked
package dk.samvaer.transport.web;

import org.jspecify.annotations.NullMarked;

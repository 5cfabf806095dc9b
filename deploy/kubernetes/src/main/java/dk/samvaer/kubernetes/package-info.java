/** Renders the manifests as a cluster would get them. */
@NullMarked
package dk.samvaer.kubernetes;

import org.jspecify.annotations.NullMarked;

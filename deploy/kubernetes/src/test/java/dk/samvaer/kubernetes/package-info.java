/** Renders the manifests as a cluster would get them, and holds them to the schemas, to the house's policies and to the code. */
@NullMarked
package dk.samvaer.kubernetes;

import org.jspecify.annotations.NullMarked;

/** Completes the images of the services with a cache of prepared classes, and runs them without a container engine as the manifests say. */
@NullMarked
package dk.samvaer.kubernetes.images;

import org.jspecify.annotations.NullMarked;

/** What is added to an image, and how it is run without a container engine. */
@NullMarked
package dk.samvaer.kubernetes.images;

import org.jspecify.annotations.NullMarked;

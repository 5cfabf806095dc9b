/** The kinds of Kubernetes and of the operators, each with the fields that it may have. */
@NullMarked
package dk.samvaer.kubernetes.kinds;

import org.jspecify.annotations.NullMarked;

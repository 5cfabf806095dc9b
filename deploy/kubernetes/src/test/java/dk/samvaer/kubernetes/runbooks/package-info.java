/** Holds the runbooks to what they name: files, metrics, commands and their options. */
@NullMarked
package dk.samvaer.kubernetes.runbooks;

import org.jspecify.annotations.NullMarked;

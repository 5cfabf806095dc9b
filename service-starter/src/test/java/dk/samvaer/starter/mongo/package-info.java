/** The database as an operation meets it when it is slow or silent. */
@NullMarked
package dk.samvaer.starter.mongo;

import org.jspecify.annotations.NullMarked;

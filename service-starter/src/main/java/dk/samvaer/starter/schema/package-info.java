/** The indexes and migrations that a service expects of its database: made by a command, only verified by the running service. */
@NullMarked
package dk.samvaer.starter.schema;

import org.jspecify.annotations.NullMarked;

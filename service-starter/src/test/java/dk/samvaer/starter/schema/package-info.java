/** Tests of what a service expects of its database. */
@NullMarked
package dk.samvaer.starter.schema;

import org.jspecify.annotations.NullMarked;

/** Tests of what lists cost the database. */
@NullMarked
package dk.samvaer.transport.persistence;

import org.jspecify.annotations.NullMarked;

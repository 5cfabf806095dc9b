/** How rides are kept in line with their grants, on a database that goes away. */
@NullMarked
package dk.samvaer.transport.application.rides;

import org.jspecify.annotations.NullMarked;

/** The lists on a real database. */
@NullMarked
package dk.samvaer.visitation.persistence;

import org.jspecify.annotations.NullMarked;

/** What people can do with a case: the acts by family, each with the states of the case and the roles that it is open to. */
@NullMarked
package dk.samvaer.visitation.domain.acts;

import org.jspecify.annotations.NullMarked;

/** The states of a case and the transitions between them. */
@NullMarked
package dk.samvaer.visitation.domain.cases;

import org.jspecify.annotations.NullMarked;

/** The state of a case and the events that change it. */
@NullMarked
package dk.samvaer.visitation.domain.cases;

import org.jspecify.annotations.NullMarked;

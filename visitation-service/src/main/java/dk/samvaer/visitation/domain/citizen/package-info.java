/** The person behind a case, and who may act for the person. */
@NullMarked
package dk.samvaer.visitation.domain.citizen;

import org.jspecify.annotations.NullMarked;

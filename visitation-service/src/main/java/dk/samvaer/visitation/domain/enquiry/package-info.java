/** How a case begins: the enquiry, the notice of the authority's powers, the citizen's consents. */
@NullMarked
package dk.samvaer.visitation.domain.enquiry;

import org.jspecify.annotations.NullMarked;

/** What a case and its parts look like in answers. */
@NullMarked
package dk.samvaer.visitation.web.view;

import org.jspecify.annotations.NullMarked;

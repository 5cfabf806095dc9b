/** Lists and look-ups over the service's own documents. */
@NullMarked
package dk.samvaer.visitation.persistence;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.samvaer.visitation.domain.reference;

import org.jspecify.annotations.NullMarked;

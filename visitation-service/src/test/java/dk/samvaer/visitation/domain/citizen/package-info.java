@NullMarked
package dk.samvaer.visitation.domain.citizen;

import org.jspecify.annotations.NullMarked;

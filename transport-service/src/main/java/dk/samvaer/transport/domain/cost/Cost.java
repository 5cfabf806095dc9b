package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one ride or pass costs by an agreement.
 *
 * @param asAgreed what it cost before the agreement was corrected for the first time
 * @param correctedOn when it was corrected last; null where it never cost anything else
 */
// CFG-01
public record Cost(Amount amount, Amount asAgreed, @Nullable LocalDate correctedOn) {
    public static final Cost NOTHING = new Cost(Amount.ZERO, Amount.ZERO, null);

    Cost times(long number) {
        return new Cost(amount.times(number), asAgreed.times(number), correctedOn);
    }
}

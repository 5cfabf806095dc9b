package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.decision.Justification.RefusalGround;
import dk.samvaer.visitation.domain.decision.Justification.RefusalReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many grounds put a citizen at level 4 out; each has its own text, and a leader approves. The declaration names two, as an example: both
 * are considered in any case.
 */
// TG-06, R22
public enum LevelFourGrounds {
    /** One ground is enough, of the declaration or another. */
    ONE,
    /** The citizen is exhausted and has minimal or no benefit. */
    BOTH;

    private static final Set<RefusalGround> NAMED =
            EnumSet.of(RefusalGround.EXHAUSTION, RefusalGround.MINIMAL_OR_NO_BENEFIT);

    boolean met(List<RefusalReason> stated) {
        return this == ONE || named(stated.stream().filter(RefusalReason::met));
    }

    /** Whether it is stated of each of the declaration's grounds that it is met, or that it is not. */
    static boolean considered(List<RefusalReason> stated) {
        return named(stated.stream());
    }

    private static boolean named(Stream<RefusalReason> reasons) {
        return reasons.map(RefusalReason::ground).collect(Collectors.toSet()).containsAll(NAMED);
    }
}

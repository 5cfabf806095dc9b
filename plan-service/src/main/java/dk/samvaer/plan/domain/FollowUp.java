package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that asked whether the help still meets its purpose. */
// SEL § 148(2), AP-07; R33, DU-02
public record FollowUp(
        LocalDate heldOn,
        Result result,
        Benefit benefit,
        @Nullable Confidential note,
        List<Involvement> involvement) {

    public FollowUp {
        involvement = List.copyOf(involvement);
    }

    public enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    public enum Benefit {
        YES,
        PARTLY,
        NO
    }
}

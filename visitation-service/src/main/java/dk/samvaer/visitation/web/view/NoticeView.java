package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.enquiry.Notice;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The written notice of the authority's powers and of what they mean for the citizen. */
// RSL § 12
public record NoticeView(LocalDate sentOn, DecisionView.Delivery channel, Set<Part> told) {

    /** What the citizen must be told. */
    public enum Part {
        POWERS_TO_COLLECT,
        CONSEQUENCES_OF_NOT_TAKING_PART,
        CHANGES_THAT_MATTER
    }

    static @Nullable NoticeView of(@Nullable Notice it) {
        return it == null
                ? null
                : new NoticeView(
                        it.sentOn(),
                        Codes.as(DecisionView.Delivery.class, it.channel()),
                        Codes.set(Part.class, it.told()));
    }
}

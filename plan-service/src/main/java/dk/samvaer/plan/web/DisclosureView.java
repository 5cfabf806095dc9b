package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.disclosure.Disclosure;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the supplier is given parts of a version.
 *
 * @param consentBy left out where the parts are given as necessary
 * @param reason why they are necessary
 * @param withdrawnFrom the first day on which the consent no longer holds
 */
public record DisclosureView(
        int number,
        int planVersion,
        List<Part> parts,
        LocalDate from,
        @Nullable Party consentBy,
        @Nullable Confidential reason,
        @Nullable LocalDate withdrawnFrom) {

    /** A part that is given for a reason only. */
    public enum Part {
        INTERVENTION,
        DURATION,
        SPECIAL_MATTERS,
        PARTICIPANTS,
        CITIZENS_VIEW,
        COORDINATION,
        HOLISTIC_PLAN
    }

    /** Who has consented. */
    public enum Party {
        CITIZEN,
        GUARDIAN
    }

    static DisclosureView of(Disclosure it) {
        var by = it.consentBy();
        return new DisclosureView(
                it.number(),
                it.planVersion(),
                it.parts().stream()
                        .sorted()
                        .map(part -> Part.valueOf(part.name()))
                        .toList(),
                it.from(),
                by == null ? null : Party.valueOf(by.name()),
                it.reason(),
                it.withdrawnFrom());
    }
}

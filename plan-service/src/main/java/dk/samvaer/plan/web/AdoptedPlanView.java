package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.content.TransportSection.Absence;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One adopted version.
 *
 * @param citizensViewMissing why the citizen's view could not be had
 * @param agreedBy who agreed to it for the citizen
 * @param notAgreedBecause why nobody agreed for the citizen
 * @param holisticPlan whether it stands as part of a holistic plan, with the citizen's consent
 */
public record AdoptedPlanView(
        int version,
        LocalDate adoptedOn,
        PlanContentView content,
        @Nullable Confidential citizensView,
        @Nullable Confidential citizensViewMissing,
        OfferView.@Nullable Party agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable Confidential notAgreedBecause,
        boolean holisticPlan,
        @Nullable String transportMode,
        @Nullable TransportStatus transportStatus,
        @Nullable Confidential transportReason,
        @Nullable CitizensWordView transportWord) {
    private static final Set<Part> WHOLE = Set.of(Part.values());

    /** Why the plan names no mode of transport. */
    public enum TransportStatus {
        NOT_NEEDED,
        NOT_GRANTED
    }

    /** Who has said that no transport is needed. */
    public record CitizensWordView(Speaker saidBy, LocalDate saidOn, Confidential words) {
        public enum Speaker {
            CITIZEN,
            GUARDIAN,
            PARTY_REPRESENTATIVE
        }

        static @Nullable CitizensWordView of(TransportSection.@Nullable Word word) {
            return word == null
                    ? null
                    : new CitizensWordView(Speaker.valueOf(word.saidBy().name()), word.saidOn(), word.words());
        }
    }

    /** @param disclosed the parts of this version that suppliers are given today */
    static AdoptedPlanView of(AdoptedPlan plan, Role reader, Set<Part> disclosed) {
        boolean supplier = reader == Role.SUPPLIER_STAFF;
        var parts = supplier ? disclosed : WHOLE;
        boolean words = parts.contains(Part.CITIZENS_VIEW);
        var agreement = words ? plan.agreement() : null;
        var transport = plan.transport();
        return new AdoptedPlanView(
                plan.version(),
                plan.adoptedOn(),
                PlanContentView.of(plan.content(), parts),
                words ? plan.citizensView().words() : null,
                words ? plan.citizensView().missingBecause() : null,
                agreement == null || agreement.by() == null
                        ? null
                        : OfferView.Party.valueOf(agreement.by().name()),
                agreement == null ? null : agreement.on(),
                agreement == null ? null : agreement.missingBecause(),
                disclosed.contains(Part.HOLISTIC_PLAN),
                transport.mode(),
                status(transport.absence()),
                supplier ? null : transport.reason(),
                supplier ? null : CitizensWordView.of(transport.word()));
    }

    static @Nullable TransportStatus status(@Nullable Absence absence) {
        return absence == null ? null : TransportStatus.valueOf(absence.name());
    }
}

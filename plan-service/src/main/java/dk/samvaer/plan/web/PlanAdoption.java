package dk.samvaer.plan.web;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of an action plan, with the citizen's view or why it could not be had, and who agreed for the citizen or why nobody did. Status and reason are for a plan without a granted transport; a granted mode is known and not sent.
 */
record PlanAdoption(
        @Size(max = 4_000) @Nullable Confidential citizensView,
        @Size(max = 4_000) @Nullable Confidential citizensViewMissing,
        @Valid @Nullable PartyAgreed agreement,
        @Size(max = 4_000) @Nullable Confidential notAgreedBecause,
        @Nullable TransportStatus transportStatus,
        @Size(max = 4_000) @Nullable Confidential transportReason,
        @Valid @Nullable CitizensWord transportWord) {

    enum TransportStatus {
        NOT_NEEDED,
        NOT_GRANTED
    }

    /** Who has said for the citizen that no transport is needed, when, and in what words. */
    record CitizensWord(
            @NotNull Speaker saidBy,
            @NotNull LocalDate saidOn,
            @NotNull @NotBlank @Size(max = 4_000) Confidential words) {
        enum Speaker {
            CITIZEN,
            GUARDIAN,
            PARTY_REPRESENTATIVE
        }

        TransportSection.Word word() {
            return new TransportSection.Word(TransportSection.Word.Speaker.valueOf(saidBy.name()), saidOn, words);
        }
    }

    /** Who has agreed to the plan for the citizen, and when. */
    record PartyAgreed(
            @NotNull PlanOffersController.Party agreedBy,
            @NotNull LocalDate agreedOn) {
        ActionPlans.Agreed agreed() {
            return new ActionPlans.Agreed(agreedBy.domain(), agreedOn);
        }
    }

    ActionPlans.Adoption adoption() {
        return new ActionPlans.Adoption(
                new CitizensView(citizensView, citizensViewMissing),
                agreement == null ? null : agreement.agreed(),
                notAgreedBecause,
                statement(transportStatus, transportReason, transportWord));
    }

    static TransportSection.Statement statement(
            @Nullable TransportStatus status, @Nullable Confidential reason, @Nullable CitizensWord said) {
        var absence = status == null ? null : TransportSection.Absence.valueOf(status.name());
        return new TransportSection.Statement(absence, reason, said == null ? null : said.word());
    }
}

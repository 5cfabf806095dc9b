package dk.samvaer.plan.web;

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
 * The adoption of an action plan, with the citizen's view or why it could not be had. Status and reason are for a plan without a granted transport; a granted mode is known and not sent.
 */
record PlanAdoption(
        @Size(max = 4_000) @Nullable Confidential citizensView,
        @Size(max = 4_000) @Nullable Confidential citizensViewMissing,
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

    CitizensView view() {
        return new CitizensView(citizensView, citizensViewMissing);
    }

    TransportSection.Statement transport() {
        return statement(transportStatus, transportReason, transportWord);
    }

    static TransportSection.Statement statement(
            @Nullable TransportStatus status, @Nullable Confidential reason, @Nullable CitizensWord said) {
        var absence = status == null ? null : TransportSection.Absence.valueOf(status.name());
        return new TransportSection.Statement(absence, reason, said == null ? null : said.word());
    }
}

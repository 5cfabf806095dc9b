package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.TransportSection;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of an action plan. Status and reason are for a plan without a granted transport; a granted mode is known and not sent.
 */
record PlanAdoption(
        @NotNull @NotBlank @Size(max = 4_000) Confidential citizensView,
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

    TransportSection.Statement transport() {
        var absence = transportStatus == null ? null : TransportSection.Absence.valueOf(transportStatus.name());
        var word = transportWord == null ? null : transportWord.word();
        return new TransportSection.Statement(absence, transportReason, word);
    }
}

package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.application.Words.Said;
import dk.samvaer.transport.domain.Word;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the citizen has said, or who acts for the citizen, as the visitator writes it down. */
// R47, RP-01
record SaidWord(
        @NotNull Speaker saidBy,
        @NotNull LocalDate saidOn,
        @NotNull @Size(max = 10_000) Confidential words) {

    /** Who spoke. */
    enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    static @Nullable Said of(@Nullable SaidWord written) {
        return written == null
                ? null
                : new Said(Word.Speaker.valueOf(written.saidBy.name()), written.saidOn, written.words);
    }
}

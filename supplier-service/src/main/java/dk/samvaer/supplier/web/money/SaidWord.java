package dk.samvaer.supplier.web.money;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.supplier.application.money.OptIns;
import dk.samvaer.supplier.domain.money.Word;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What staff of the supplier write down of what was said to them. Whoever speaks for themselves or for the citizen sends none. */
// R45, RP-01
record SaidWord(
        @NotNull Speaker saidBy,
        @NotNull LocalDate saidOn,
        @NotNull HowSaid how) {

    /** Who spoke. */
    enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    enum HowSaid {
        ORALLY,
        IN_WRITING
    }

    static OptIns.Said of(@Nullable SaidWord written, Caller caller) {
        var role = caller.role();
        if (role.isOfPrivatePerson()) {
            RuleViolation.unless(written == null, "WORD_IS_ANOTHERS");
            return new OptIns.Said(Word.Speaker.valueOf(role.name()), null, Word.How.PORTAL, role);
        }
        if (written == null) {
            throw new RuleViolation("WORD_REQUIRED");
        }
        return new OptIns.Said(
                Word.Speaker.valueOf(written.saidBy.name()),
                written.saidOn,
                Word.How.valueOf(written.how.name()),
                role);
    }
}

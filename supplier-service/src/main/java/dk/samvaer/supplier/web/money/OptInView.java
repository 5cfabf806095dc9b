package dk.samvaer.supplier.web.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.Charge;
import dk.samvaer.supplier.domain.money.OptIn;
import dk.samvaer.supplier.domain.money.OptInPeriod;
import dk.samvaer.supplier.domain.money.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a citizen agreed to pay for, and what was charged. */
// R45, R46
record OptInView(
        UUID id,
        UUID placementId,
        UUID citizenId,
        String supplierId,
        UUID activityId,
        String title,
        OptionalActivityView.ChargeCategory category,
        String price,
        String currency,
        List<OptInPeriodView> periods,
        List<ChargeView> charges) {

    /** Days that were agreed to. */
    record OptInPeriodView(
            LocalDate from,
            LocalDate to,
            WordView word,
            @Nullable WordView withdrawnBy) {

        static OptInPeriodView of(OptInPeriod it) {
            var withdrawn = it.withdrawnBy();
            return new OptInPeriodView(
                    it.from(), it.to(), WordView.of(it.word()), withdrawn == null ? null : WordView.of(withdrawn));
        }
    }

    /** Who said it, when and how. */
    record WordView(SaidWord.Speaker saidBy, LocalDate saidOn, How how, boolean writtenDownBySupplier) {

        enum How {
            PORTAL,
            ORALLY,
            IN_WRITING
        }

        static WordView of(Word it) {
            return new WordView(
                    SaidWord.Speaker.valueOf(it.saidBy().name()),
                    it.saidOn(),
                    How.valueOf(it.how().name()),
                    it.recordedBy() == Role.SUPPLIER_STAFF);
        }
    }

    /** A charge, and the credit that takes it back. */
    record ChargeView(
            UUID id,
            LocalDate day,
            String amount,
            LocalDate recordedOn,
            @Nullable CreditView credit) {

        static ChargeView of(Charge it) {
            var credit = it.credit();
            return new ChargeView(
                    it.id(),
                    it.day(),
                    it.amount().kroner(),
                    it.recordedOn(),
                    credit == null ? null : new CreditView(credit.id(), credit.recordedOn(), credit.reason()));
        }
    }

    record CreditView(UUID id, LocalDate recordedOn, Confidential reason) {}

    static OptInView of(OptIn it) {
        return new OptInView(
                it.id(),
                it.placementId(),
                it.citizenId(),
                it.supplierId(),
                it.activityId(),
                it.title(),
                OptionalActivityView.ChargeCategory.of(it.category()),
                it.price().kroner(),
                Amount.CURRENCY,
                it.periods().stream().map(OptInPeriodView::of).toList(),
                it.charges().stream().map(ChargeView::of).toList());
    }
}

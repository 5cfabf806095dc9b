package dk.samvaer.supplier.web.money;

import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.ChargeStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded about one citizen in a month. */
// R45, R46
record ChargeStatementView(
        String month,
        UUID citizenId,
        String charged,
        String credited,
        String total,
        String currency,
        List<StatementLine> lines) {

    /** A charge, or the credit that takes one back. */
    record StatementLine(
            UUID entryId,
            @Nullable UUID creditOf,
            UUID caseId,
            UUID placementId,
            String supplierId,
            String activity,
            OptionalActivityView.ChargeCategory category,
            LocalDate day,
            LocalDate recordedOn,
            boolean late,
            String amount) {

        static StatementLine of(ChargeStatement.Line line) {
            var optIn = line.optIn();
            var entry = line.entry();
            return new StatementLine(
                    entry.id(),
                    entry.creditOf(),
                    optIn.caseId(),
                    optIn.placementId(),
                    optIn.supplierId(),
                    optIn.title(),
                    OptionalActivityView.ChargeCategory.of(optIn.category()),
                    entry.day(),
                    entry.recordedOn(),
                    entry.late(),
                    entry.amount().kroner());
        }
    }

    static ChargeStatementView of(ChargeStatement it) {
        return new ChargeStatementView(
                it.month().toString(),
                it.citizenId(),
                it.charged().kroner(),
                it.credited().kroner(),
                it.total().kroner(),
                Amount.CURRENCY,
                it.lines().stream().map(StatementLine::of).toList());
    }
}

package dk.samvaer.transport.web.cost;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes costs as a table: RFC 4180 with a line of names first and amounts with the Danish decimal comma. All text is codes and ids of the
 * platform, none of which a spreadsheet takes for a formula.
 */
final class CostCsv {
    private static final String END = "\r\n";
    private static final List<String> NAMES = List.of(
            "month",
            "mode",
            "supplierId",
            "carrierId",
            "caseId",
            "carriedOut",
            "missed",
            "cancelledLate",
            "passes",
            "amount",
            "currency",
            "withoutPrice",
            "notRegistered",
            "amountAsAgreed",
            "pricesCorrectedOn");

    private CostCsv() {}

    static String of(List<TransportCostView> costs) {
        return Stream.concat(Stream.of(NAMES), costs.stream().map(CostCsv::values))
                .map(values -> values.stream().map(CostCsv::field).collect(Collectors.joining(",")) + END)
                .collect(Collectors.joining());
    }

    private static List<String> values(TransportCostView it) {
        return List.of(
                it.month(),
                text(it.mode()),
                text(it.supplierId()),
                text(it.carrierId()),
                text(it.caseId()),
                String.valueOf(it.carriedOut()),
                String.valueOf(it.missed()),
                String.valueOf(it.cancelledLate()),
                String.valueOf(it.passes()),
                it.amount().replace('.', ','),
                it.currency(),
                String.valueOf(it.withoutPrice()),
                String.valueOf(it.notRegistered()),
                text(it.amountAsAgreed()).replace('.', ','),
                text(it.pricesCorrectedOn()));
    }

    private static String text(@Nullable Object code) {
        return code == null ? "" : code.toString();
    }

    private static String field(String value) {
        return value.contains(",") ? '"' + value + '"' : value;
    }
}

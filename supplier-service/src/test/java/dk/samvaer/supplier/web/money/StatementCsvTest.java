package dk.samvaer.supplier.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.supplier.web.money.ChargeStatementView.StatementLine;
import dk.samvaer.supplier.web.money.OptionalActivityView.ChargeCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The table for the economy system. */
class StatementCsvTest {
    private static final UUID ID = UUID.fromString("4e9b2d73-6c5a-5f8e-a7d1-3b2c0f9e8dc1");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Test
    void R45_a_row_is_as_RFC_4180_says_with_a_Danish_decimal_comma() {
        assertThat(csv("Tur til Zoo, Næstved", "1234.50")).isEqualTo("""
            month,citizenId,caseId,placementId,supplierId,entryId,creditOf,category,activity,day,recordedOn,late,amount,currency\r
            2027-01,%1$s,%1$s,%1$s,nsv,%1$s,,ADMISSION,"Tur til Zoo, Næstved",2027-01-20,2027-01-20,false,"1234,50",DKK\r
            """.formatted(ID));
        assertThat(csv("Siger \"hej\"\nog farvel", "-0.05")).contains("\"Siger \"\"hej\"\"\nog farvel\"", "\"-0,05\"");
    }

    @Test
    void text_that_a_spreadsheet_would_take_for_a_formula_is_marked_as_text() {
        for (var start : List.of("=", "+", "-", "@", "\t", "\uff1d")) {
            assertThat(csv(start + "1+1", "1.00")).contains("ADMISSION,'" + start + "1+1,");
        }
        assertThat(csv("=HYPERLINK(\"x\";\"y\")", "1.00")).contains("\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
    }

    private static String csv(String activity, String amount) {
        var line =
                new StatementLine(ID, null, ID, ID, "nsv", activity, ChargeCategory.ADMISSION, DAY, DAY, false, amount);
        var statement = new ChargeStatementView("2027-01", ID, amount, "0.00", amount, "DKK", List.of(line));
        return StatementCsv.of(List.of(statement));
    }
}

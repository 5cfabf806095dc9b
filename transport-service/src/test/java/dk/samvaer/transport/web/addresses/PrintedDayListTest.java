package dk.samvaer.transport.web.addresses;

import static dk.samvaer.transport.web.addresses.DayListGallery.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day list as the driver gets it, and as CSV. */
class PrintedDayListTest {
    private static final String TITLE = "Køreliste mandag den 7. december 2026, Kommunens handicapkørsel, vogn BUS_1";

    @Test
    void TR_03_the_driver_is_told_when_whom_from_where_to_where_and_what_to_think_of() {
        assertThat(printed(SampleDayLists.ofTheVehicle()).html())
                .contains("<title>" + TITLE + "</title>")
                .containsSubsequence(
                        "Der er 5 kørsler.",
                        "2 kørsler er aflyst og står ikke her.",
                        "Udskrevet den 7. december 2026 kl. 05.30.",
                        "07.31–07.51",
                        "Til tilbud",
                        "Anna Eksempel",
                        "Eksempelvej 1, 4700 Næstved",
                        "Håndværkervej 7, 4700 Næstved",
                        "Kørestol, Ledsager, Skal hentes ved bagdøren",
                        "Hjem");
    }

    @Test
    void TR_03_a_missing_address_is_said_on_top() {
        assertThat(printed(SampleDayLists.ofTheVehicle()).html())
                .containsSubsequence(
                        "<p class=\"warning\">Adressen mangler for 1 kørsel.",
                        "<table>",
                        "(navn mangler)",
                        "(adresse mangler)");
    }

    @Test
    void ID_02_a_protected_address_is_marked_on_the_drivers_list_and_on_no_other() {
        assertThat(printed(SampleDayLists.ofTheVehicle()).html())
                .containsSubsequence("BESKYTTET ADRESSE", "Hemmeligvej 3", "BESKYTTET ADRESSE", "Hemmeligvej 3");
        assertThat(printed(SampleDayLists.ofTheCarrier()).html())
                .contains("2 beskyttede adresser er udeladt.", "se vognens køreliste")
                .doesNotContain("Hemmeligvej");
        assertThat(DayListCsv.of(SampleDayLists.ofTheVehicle())).contains("Hemmeligvej");
        assertThat(DayListCsv.of(SampleDayLists.ofTheCarrier())).doesNotContain("Hemmeligvej");
    }

    @Test
    void TR_03_the_list_of_a_carrier_says_which_vehicle_drives_and_that_of_a_vehicle_does_not() {
        assertThat(printed(SampleDayLists.ofTheCarrier()).html()).contains(">Vogn</th>", ">BUS_1</td>");
        assertThat(printed(SampleDayLists.ofTheVehicle()).html()).doesNotContain(">Vogn</th>", ">BUS_1</td>");
    }

    @Test
    void a_day_without_rides_is_a_list_that_says_so() {
        var print = PrintedLetter.of(printed(SampleDayLists.empty()));
        assertThat(print.text()).contains("Der er ingen kørsler.");
        assertThat(print.pages()).hasSize(1);
        assertThat(DayListCsv.of(SampleDayLists.empty()).lines()).hasSize(1);
    }

    @Test
    void the_print_can_be_read_aloud_and_has_its_headings_on_every_page() {
        var letter = printed(SampleDayLists.of(40));
        PrintedLetter.assertAccessible(letter, TITLE);
        var print = PrintedLetter.of(letter);
        print.assertNoPageIsEmpty();
        assertThat(print.pages())
                .hasSizeGreaterThan(2)
                .allMatch(page -> page.contains("Køres til") && page.contains("Køreliste mandag"));
        assertThat(print.text()).contains("Borger Nummer 39");
    }

    @Test
    void the_table_opens_in_a_Danish_spreadsheet_and_starts_no_formula() {
        var csv = DayListCsv.of(SampleDayLists.ofTheVehicle());
        assertThat(csv).startsWith("\uFEFFDato;Fra kl.;Til kl.;Retning;Navn;");
        var lines = List.of(csv.split("\r\n"));
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1))
                .isEqualTo("2026-12-07;07:31;07:51;Til tilbud;Anna Eksempel;\"Eksempelvej 1, 4700 Næstved\";"
                        + "\"Håndværkervej 7, 4700 Næstved\";Nej;BUS_1;\"Kørestol, Ledsager\";Skal hentes ved bagdøren;"
                        + "Planlagt;00000000-0000-0009-0000-000000000001");
        assertThat(lines.get(5)).contains(";\"'=HYPERLINK(\"\"x\"\")\";", ";\"Vej; nr. \"\"4\"\"\";", ";'-1 trin;");
    }
}

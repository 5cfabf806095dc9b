package dk.samvaer.transport.web.addresses;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.LetterPictures;
import dk.samvaer.transport.application.addresses.DayList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes printed day lists to {@code target/letters}, to be looked at. */
final class DayListGallery {
    private DayListGallery() {}

    public static void main(String[] arguments) throws IOException {
        LetterPictures.write(
                Path.of(arguments.length > 0 ? arguments[0] : "target/letters"),
                Map.of(
                        "day-list", printed(SampleDayLists.ofTheVehicle()),
                        "day-list-carrier", printed(SampleDayLists.ofTheCarrier()),
                        "day-list-long", printed(SampleDayLists.of(40)),
                        "day-list-empty", printed(SampleDayLists.empty())));
    }

    static Letter printed(DayList list) {
        return DayListPage.of(list, SampleDayLists.PRINTED).letter();
    }
}

package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.APPLIES;
import static dk.samvaer.complaint.letter.Matter.MAY_WITHDRAW;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.letters.LetterText;
import java.util.List;

/** The words of the letter that says at once that a complaint was received, whose decision is not known yet. */
// CP-01, CP-08, CP-11
final class AcknowledgementWords {
    private AcknowledgementWords() {}

    static LetterText of(Matter matter) {
        return new Draft("Vi har modtaget " + matter.aComplaint())
                .opening(
                        "Vi modtog " + matter.aComplaint() + " " + matter.receivedOn() + ".",
                        "Vi afventer afgørelsen, som klagen handler om: Vi kan ikke se den hos os endnu. Det kan"
                                + " skyldes, at den lige er truffet.")
                .listing("Det har vi modtaget", List.of(), matter.how(), matter.grounds())
                .listing(
                        "Det sker der nu",
                        List.of(),
                        "Så snart vi har afgørelsen, går vi i gang med at genvurdere den. Så skriver vi til dig igen.",
                        "Det er dagen, hvor vi fik klagen, der tæller. Vi skal derfor være færdige med at genvurdere"
                                + " afgørelsen senest "
                                + weekday(matter.complaint().review().dueOn())
                                + ", også selv om vi venter på den.",
                        "Handler klagen om noget, som vi ikke har truffet afgørelse om, skriver vi det til dig.",
                        MAY_WITHDRAW)
                .section(
                        "Det kan du gøre",
                        "Du behøver ikke at gøre noget. Har du fået afgørelsen, må du gerne fortælle os, hvornår den er"
                                + " fra, og hvad den handler om.")
                .section("Afgørelsen gælder imens", APPLIES)
                .done();
    }
}

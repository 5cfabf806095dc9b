package dk.samvaer.transport.web.fileparts;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.Refusal;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.TransportAssessment;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.Word;
import dk.samvaer.transport.domain.modes.TransportModes;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints what one transport was determined on: who asked, the assessment, and what was determined with its reasons. */
// R50, TR-01 to TR-03
record TransportDocument(TransportGrant grant, TransportModes modes, LocalDate today) {

    FilePart part() {
        return new FilePart("TRANSPORT", grant.id(), "Vurdering af befordring", today, this::letter);
    }

    private Letter letter() {
        var request = grant.request();
        return new CaseDocument(
                        "Vurdering af befordring",
                        "Vurdering af befordring til og fra tilbuddet",
                        null,
                        today,
                        List.of(
                                Row.of("Rejst af", requester(request.requestedBy())),
                                Row.of("Rejst den", DanishDate.of(DanishTime.day(request.at())))),
                        Stream.of(assessment(), refusal(), granted(), waiting())
                                .flatMap(it -> it)
                                .toList())
                .letter("befordring");
    }

    private Stream<Section> assessment() {
        return Optional.ofNullable(grant.assessment())
                .map(it -> Section.ofRows("Konkret, individuel vurdering", assessed(it)))
                .stream();
    }

    private static List<Row> assessed(TransportAssessment it) {
        var needs = Stream.concat(
                        it.needs().stream().map(TransportDocument::need),
                        it.practicalNeeds().stream().flatMap(text -> Paragraphs.of(text).stream()))
                .toList();
        return Stream.of(
                        Optional.of(Row.of("Vurderet den", DanishDate.of(DanishTime.day(it.assessedAt())))),
                        Optional.ofNullable(it.movingAbout())
                                .map(severity -> Row.of("Færdes med transportmidler", severity.danish())),
                        Optional.of(new Row("Vurdering", Paragraphs.of(it.text()))),
                        Optional.of(needs).filter(all -> !all.isEmpty()).map(all -> new Row("Behov", all)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Section> refusal() {
        return Optional.ofNullable(grant.refusal())
                .map(it -> Section.ofRows("Afslag på befordring", refused(it)))
                .stream();
    }

    private static List<Row> refused(Refusal it) {
        return Stream.of(
                        Optional.of(Row.of("Den", DanishDate.of(DanishTime.day(it.decidedAt())))),
                        Optional.of(new Row("Begrundelse", Paragraphs.of(it.reason()))),
                        Optional.ofNullable(it.notNeeded()).map(TransportDocument::said))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Row said(Word word) {
        return new Row(
                "Sagt den " + DanishDate.of(word.saidOn()) + " af " + speaker(word.saidBy()),
                Paragraphs.of(word.words()));
    }

    private Stream<Section> granted() {
        return grant.modes().stream().map(it -> Section.ofRows("Bevilget befordring", terms(it)));
    }

    /** What was determined but no decision has carried. */
    private Stream<Section> waiting() {
        return grant.decided().waiting().stream()
                .map(it -> Section.ofRows("Foreslået befordring, endnu uden afgørelse", terms(it.mode())));
    }

    private List<Row> terms(GrantedMode it) {
        return Stream.of(
                        Optional.of(Row.of("Form", name(it))),
                        Optional.of(Row.of("Fra", DanishDate.of(it.from()))),
                        Optional.of(new Row("Omfang", limits(it.limits()))),
                        Optional.ofNullable(it.reason()).map(why -> new Row("Begrundelse", Paragraphs.of(why))))
                .flatMap(Optional::stream)
                .toList();
    }

    private String name(GrantedMode it) {
        var code = it.mode().code();
        return modes.find(code, it.from()).map(TransportModes.Row::danish).orElse(code);
    }

    private static List<String> limits(Limits it) {
        var days = it.daysPerWeek();
        var ways = it.directions().containsAll(List.of(Direction.values()))
                ? "Begge veje"
                : it.directions().contains(Direction.OUTWARD) ? "Kun til tilbuddet" : "Kun hjem fra tilbuddet";
        return Stream.of(
                        Stream.of(ways
                                + (days == null ? ", alle dage i tilbuddet" : ", højst " + days + " dage om ugen")),
                        Stream.ofNullable(it.pickUp()).map(place -> "Fra og til " + line(place)))
                .flatMap(words -> words)
                .toList();
    }

    private static String line(Confidential text) {
        return String.join(" ", Paragraphs.of(text));
    }

    private static String requester(Requester it) {
        return switch (it) {
            case CITIZEN -> "Borgeren";
            case GUARDIAN -> "Værgen";
            case PARTY_REPRESENTATIVE -> "Partsrepræsentanten";
            case VISITATOR -> "Visitator";
            case SYSTEM -> "Kommunen, fordi udredningen blev afsluttet";
        };
    }

    private static String speaker(Word.Speaker it) {
        return switch (it) {
            case CITIZEN -> "borgeren";
            case GUARDIAN -> "værgen";
            case PARTY_REPRESENTATIVE -> "partsrepræsentanten";
        };
    }

    private static String need(RideNeed need) {
        return switch (need) {
            case WHEELCHAIR -> "Kørestol";
            case ESCORT -> "Ledsager";
            case FRONT_SEAT -> "Forsæde";
        };
    }
}

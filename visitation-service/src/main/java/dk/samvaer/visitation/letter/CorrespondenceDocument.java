package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Prints what the citizen and others have written before the decision, and what they were asked. */
// PH-01, CO-02
record CorrespondenceDocument(Case theCase, Decision decision, LocalDate today) {

    Letter letter() {
        var document = new CaseDocument(
                "Breve og oplysninger",
                "Henvendelse, partshøring og indhentede oplysninger",
                theCase.caseNumber(),
                today,
                List.of(),
                Stream.of(Stream.of(enquiry(), wishes()), hearing(), requests())
                        .flatMap(it -> it)
                        .toList());
        return document.letter("breve-" + theCase.caseNumber());
    }

    private Section enquiry() {
        var enquiry = theCase.intake().enquiry();
        return Section.ofRows(
                "Henvendelsen",
                List.of(
                        Row.of("Modtaget", DanishDate.of(enquiry.receivedOn())),
                        Row.of("Fra", from(enquiry.source())),
                        new Row("Indhold", Paragraphs.of(enquiry.words()))));
    }

    private Section wishes() {
        return Section.ofRows(
                "Det har borgeren bedt om",
                theCase.intake().wishes().all().stream()
                        .map(Wish::statement)
                        .map(it -> new Row(DanishDate.of(it.saidOn()), Paragraphs.of(it.words())))
                        .toList());
    }

    private Stream<Section> hearing() {
        var held = decision.drafting().hearing();
        return held == null ? Stream.empty() : Stream.of(hearing(held));
    }

    private static Section hearing(Hearing held) {
        var answer = held.answer();
        return Section.ofRows(
                "Partshøringen",
                List.of(
                        Row.of("Sendt", DanishDate.of(held.sentOn())),
                        Row.of("Frist for svar", DanishDate.of(held.answerBy())),
                        new Row("Oplysningerne", Paragraphs.of(held.facts())),
                        new Row(
                                "Svaret",
                                answer == null ? List.of("Der kom ikke noget svar.") : Paragraphs.of(answer))));
    }

    private Stream<Section> requests() {
        return theCase.intake().informationRequests().all().stream()
                .filter(it -> it.progress().sentOn() != null)
                .map(CorrespondenceDocument::request);
    }

    private static Section request(InformationRequest it) {
        var answer = it.progress().answer();
        return Section.ofRows(
                "Oplysninger fra " + line(it.source()),
                List.of(
                        new Row("Spørgsmålet", Paragraphs.of(it.question().text())),
                        new Row(
                                "Svaret",
                                answer == null
                                        ? List.of("Der er ikke kommet noget svar.")
                                        : Stream.concat(
                                                        Stream.of(
                                                                "Modtaget " + DanishDate.of(answer.receivedOn()) + "."),
                                                        Paragraphs.of(answer.text()).stream())
                                                .toList())));
    }

    private static String line(Confidential text) {
        return String.join(" ", Paragraphs.of(text));
    }

    private static String from(Enquiry.Source source) {
        return switch (source) {
            case CITIZEN -> "Borgeren";
            case GUARDIAN -> "Værge";
            case PARTY_REPRESENTATIVE -> "Partsrepræsentant";
            case RELATIVE -> "Pårørende";
            case PROFESSIONAL -> "Fagperson";
        };
    }
}

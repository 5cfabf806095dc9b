package dk.samvaer.complaint.appealfile;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the first page of the file says beside the list of contents.
 *
 * @param caseNumber what people call the case at visitation
 */
public record Cover(String caseNumber, Complaint complaint, LocalDate decidedOn, Instant now) {

    /** @param contents where each part is, in the order of the file */
    CaseDocument page(List<Row> contents) {
        return new CaseDocument(
                "Klagesag",
                "Klagesag til Ankestyrelsen",
                caseNumber,
                DanishTime.day(now),
                facts(),
                List.of(Section.ofRows("Indhold", contents)));
    }

    private List<Row> facts() {
        var review = complaint.review();
        return Stream.of(
                        Optional.of(Row.of("Sag", caseNumber)),
                        Optional.of(Row.of("Klagens nummer", complaint.id().toString())),
                        Optional.of(Row.of("Afgørelsen er af", DanishDate.of(decidedOn))),
                        Optional.of(Row.of(
                                "Klagen er modtaget",
                                DanishDate.of(complaint.received().receivedOn()))),
                        Optional.of(
                                Row.of("Frist", Words.of(complaint.timeliness().now()))),
                        Optional.ofNullable(review.outcome()).map(it -> Row.of("Genvurderingen", Words.of(it))),
                        Optional.ofNullable(review.decidedOn()).map(it -> Row.of("Genvurderet den", DanishDate.of(it))))
                .flatMap(Optional::stream)
                .toList();
    }
}

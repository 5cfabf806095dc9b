package dk.samvaer.complaint.appealfile;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file about an invented complaint. */
public final class SampleFile {
    static final String CASE_NUMBER = "2026-7K3MX-9QW4R";
    static final LocalDate DECIDED_ON = LocalDate.of(2026, 11, 2);
    static final Instant NOW = Instant.parse("2026-12-21T11:00:00Z");

    private SampleFile() {}

    static Complaint complaint() {
        return Given.complaint(Given.decided(ReviewOutcome.MAINTAINED));
    }

    static Cover cover() {
        return new Cover(CASE_NUMBER, complaint(), DECIDED_ON, NOW);
    }

    /** In another order than that of the file. */
    static List<Part> parts() {
        return Stream.concat(
                        Stream.of(PartKind.values())
                                .filter(it -> it.owner() != PartKind.Owner.COMPLAINT)
                                .map(SampleFile::part)
                                .toList()
                                .reversed()
                                .stream(),
                        Stream.of(
                                OwnParts.complaint(CASE_NUMBER, complaint(), NOW),
                                OwnParts.statement(
                                        CASE_NUMBER, Confidential.of("Vi henviser til genvurderingen."), NOW)))
                .toList();
    }

    /** A part of one page more than the one before it, each page with its kind. */
    public static Part part(PartKind kind) {
        var title = "Bilag om " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var text =
                Collections.nCopies(20 * (kind.ordinal() + 1), "Det her er afsnit fra " + kind + ", der er opdigtet.");
        var document = new CaseDocument(
                "Bilag", title, CASE_NUMBER, DECIDED_ON, List.of(), List.of(Section.of("Indhold", text)));
        return new Part(kind, title, document.letter("bilag").pdf());
    }
}

package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.appealfile.PartKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Names for the citizen what the appeals board has got: the documents that are in the file that was sent, and no others. */
// R54, CP-07
final class SentWords {
    /** A request of before did not say what its file consists of; these a file cannot do without. */
    private static final List<PartKind> ALWAYS = List.of(
            PartKind.COMPLAINT,
            PartKind.DECISION,
            PartKind.REVIEW,
            PartKind.ASSESSMENT,
            PartKind.PLAN,
            PartKind.CORRESPONDENCE,
            PartKind.TIMELINE);

    private SentWords() {}

    static String[] of(Matter matter) {
        var parts = Objects.requireNonNull(matter.complaint().forwarding()).parts();
        var kinds = parts.isEmpty() ? ALWAYS.stream() : parts.stream().map(PartKind::valueOf);
        var late = matter.late()
                ? Stream.of("oplysning om, at klagen er modtaget efter klagefristen, så Ankestyrelsen kan tage stilling"
                        + " til det")
                : Stream.<String>of();
        return Stream.concat(kinds.map(SentWords::word), late).toArray(String[]::new);
    }

    private static String word(PartKind kind) {
        return switch (kind) {
            case COMPLAINT -> "klagen";
            case STATEMENT -> "vores udtalelse til Ankestyrelsen";
            case DECISION -> "afgørelsen og begrundelsen for den";
            case REVIEW -> "vores genvurdering og begrundelsen for den";
            case REVIEW_DECISION -> "den nye afgørelse, som vi traf efter genvurderingen";
            case ASSESSMENT -> "udredningen";
            case PLAN -> "handleplanen";
            case TRANSPORT -> "vurderingen af, om du har brug for befordring";
            case CORRESPONDENCE -> "de breve, vi har sendt i sagen";
            case LETTER -> "brevene om klagen";
            case TIMELINE -> "en oversigt over, hvad der er sket i sagen";
        };
    }
}

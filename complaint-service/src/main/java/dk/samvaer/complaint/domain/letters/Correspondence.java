package dk.samvaer.complaint.domain.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The letters about one complaint.
 *
 * @param due at most one of each kind, in the order in which they became due
 * @param written the oldest first
 */
public record Correspondence(List<DueLetter> due, List<LetterRecord> written) {
    public static final Correspondence NONE = new Correspondence(List.of(), List.of());

    /** One more letter is due; one of its kind that still waits tells the newer fact instead. */
    public Correspondence nowDue(LetterKind kind, LocalDate since) {
        var others = without(Set.of(kind)).due;
        return new Correspondence(
                Stream.concat(others.stream(), Stream.of(new DueLetter(kind, since)))
                        .toList(),
                written);
    }

    /** Letters of these kinds that still wait have nothing to tell any more. */
    public Correspondence without(Set<LetterKind> kinds) {
        return new Correspondence(
                due.stream().filter(it -> !kinds.contains(it.kind())).toList(), written);
    }

    public Correspondence withWritten(LetterRecord letter) {
        return new Correspondence(
                without(Set.of(letter.kind())).due,
                Stream.concat(written.stream(), Stream.of(letter)).toList());
    }

    public boolean isDue(LetterKind kind) {
        return due.stream().anyMatch(it -> it.kind() == kind);
    }

    public Optional<LetterRecord> letter(UUID letterId) {
        return written.stream().filter(it -> it.id().equals(letterId)).findFirst();
    }

    /** The day of what the letter tells that waits longest; null where none waits. */
    public @Nullable LocalDate waitsSince() {
        return due.stream().map(DueLetter::since).min(LocalDate::compareTo).orElse(null);
    }
}

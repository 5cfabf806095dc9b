package dk.samvaer.complaint.domain.letters;

import java.time.LocalDate;

/**
 * A letter that waits to be written.
 *
 * @param since the day of what it tells
 */
public record DueLetter(LetterKind kind, LocalDate since) {}

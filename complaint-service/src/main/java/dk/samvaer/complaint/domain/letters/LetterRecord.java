package dk.samvaer.complaint.domain.letters;

import java.time.LocalDate;
import java.util.UUID;

/** A letter as it was sent. */
public record LetterRecord(UUID id, LetterKind kind, LocalDate sentOn, Addressee addressee, LetterText text) {}

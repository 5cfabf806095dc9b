package dk.samvaer.complaint.web.letters;

import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.Correspondence;
import dk.samvaer.complaint.domain.letters.DueLetter;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The letters about a complaint.
 *
 * @param items those that were sent, the oldest first
 * @param waiting those that are due and wait for being written
 */
record LettersView(List<LetterView> items, List<DueLetterView> waiting) {

    enum Kind {
        ACKNOWLEDGEMENT,
        NO_DECISION,
        RECEIPT,
        EXTENSION,
        REST_QUESTION,
        FORWARDING_NOTICE,
        OUTCOME
    }

    enum Delivery {
        DIGITAL_POST,
        LETTER,
        HANDED_OVER
    }

    /** @param copiesTo the representatives who got a copy */
    record LetterView(
            UUID id, Kind kind, Confidential title, LocalDate sentOn, Delivery delivery, List<UUID> copiesTo) {

        private static LetterView of(LetterRecord it) {
            return new LetterView(
                    it.id(),
                    Kind.valueOf(it.kind().name()),
                    it.text().title(),
                    it.sentOn(),
                    Delivery.valueOf(it.addressee().delivery().name()),
                    it.addressee().copies().stream().map(Copy::representativeId).toList());
        }
    }

    /** @param since the day of what it tells */
    record DueLetterView(Kind kind, LocalDate since) {
        private static DueLetterView of(DueLetter it) {
            return new DueLetterView(Kind.valueOf(it.kind().name()), it.since());
        }
    }

    static LettersView of(Correspondence letters) {
        return new LettersView(
                letters.written().stream().map(LetterView::of).toList(),
                letters.due().stream().map(DueLetterView::of).toList());
    }
}

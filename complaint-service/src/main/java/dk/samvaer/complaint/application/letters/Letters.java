package dk.samvaer.complaint.application.letters;

import dk.samvaer.complaint.application.KnownDecisions;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.complaint.letter.ComplaintLetters;
import dk.samvaer.complaint.letter.LetterWords;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.starter.store.Aggregates;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes the letters about complaints, and gives those that were written. */
@Service
public class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final AddresseeSource source;
    private final Representations representations;
    private final Clock clock;

    Letters(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            AddresseeSource source,
            Representations representations,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.source = source;
        this.representations = representations;
        this.clock = clock;
    }

    public Complaint read(UUID complaintId) {
        return complaints.read(complaintId).state();
    }

    /**
     * A letter as it was sent.
     *
     * @param copyTo the representative whose copy it is; null for the letter to the citizen
     */
    public Letter read(UUID complaintId, UUID letterId, @Nullable UUID copyTo, Caller reader) {
        var letter = read(complaintId).letters().letter(letterId).orElseThrow(() -> new NotFound("letters", letterId));
        var seen = staff(reader) ? letter.addressee() : letter.addressee().withoutAddress();
        return ComplaintLetters.of(letter, seen, copyTo == null ? null : copy(letter, copyTo, reader));
    }

    /** A copy is read by the representative for whom it was made, and by staff. */
    // RP-01, RP-02
    private Copy copy(LetterRecord letter, UUID copyTo, Caller reader) {
        boolean admitted = staff(reader)
                || representations
                        .representative(reader, Matter.COMPLAIN)
                        .filter(copyTo::equals)
                        .isPresent();
        return letter.addressee()
                .copyTo(copyTo)
                .filter(ignored -> admitted)
                .orElseThrow(() -> new NotFound("representatives", copyTo));
    }

    /** Only staff is shown where the citizen lives: the letter itself went there, or needed no address. */
    // ID-02
    private static boolean staff(Caller reader) {
        return !reader.role().isOfPrivatePerson();
    }

    /** The letters that were written about a complaint, as they were sent to the citizen, the oldest first; for the file. */
    // R54
    public static List<Printed> printed(Complaint complaint) {
        return complaint.letters().written().stream()
                .map(it -> new Printed(it, ComplaintLetters.of(it, it.addressee(), null)))
                .toList();
    }

    /** A letter with what was kept of it. */
    public record Printed(LetterRecord kept, Letter letter) {}

    /**
     * Writes what is due about these complaints; a letter of which visitation does not know yet how it is sent waits.
     *
     * @throws AddresseeSourceAway where visitation is away
     */
    void write(List<UUID> ids) {
        var found = complaints.findReadable(ids);
        var addressees =
                source.ask(found.stream().map(Complaint::caseId).distinct().toList());
        for (var complaint : found) {
            var addressee = addressees.get(complaint.caseId());
            if (addressee != null) {
                write(complaint.id(), complaint.received().decisionId(), addressee);
            }
        }
    }

    /** One letter that cannot be written holds up no other. */
    private void write(UUID id, UUID decisionId, Addressee addressee) {
        try {
            var decision = decisions.find(decisionId).orElse(null);
            var now = clock.instant();
            complaints.changeInternally(
                    id,
                    it -> it.corresponding(now)
                            .write(
                                    addressee,
                                    decision,
                                    kind -> LetterWords.of(kind, it, decision, DanishTime.day(now))));
        } catch (RuntimeException failed) {
            LOG.warn("Letters about complaint {} wait for the next round", id, failed);
        }
    }
}

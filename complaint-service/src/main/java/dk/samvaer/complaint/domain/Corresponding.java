package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.letters.LetterKind.ACKNOWLEDGEMENT;
import static dk.samvaer.complaint.domain.letters.LetterKind.EXTENSION;
import static dk.samvaer.complaint.domain.letters.LetterKind.FORWARDING_NOTICE;
import static dk.samvaer.complaint.domain.letters.LetterKind.NO_DECISION;
import static dk.samvaer.complaint.domain.letters.LetterKind.OUTCOME;
import static dk.samvaer.complaint.domain.letters.LetterKind.RECEIPT;
import static dk.samvaer.complaint.domain.letters.LetterKind.REST_QUESTION;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Correspondence;
import dk.samvaer.complaint.domain.letters.DueLetter;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The letters about a complaint: each is due by what happens, and written once, also where several try. */
// CP-01, CP-08, CP-09, CP-12
public record Corresponding(Complaint complaint, Instant now) {
    private static final Set<LetterKind> ALL = EnumSet.allOf(LetterKind.class);

    public List<DueLetter> lettersDue() {
        return complaint.letters().due();
    }

    /**
     * Writes the letters that are due, as of today. What tells of the decision waits where another one is given, since the complaint may have
     * been bound meanwhile.
     *
     * @param decision what was known as its decision when it was read; null where that was not known
     * @param words of the letter of that kind
     */
    // CP-01, CP-13
    public List<ComplaintEvent> write(
            Addressee addressee, @Nullable KnownDecision decision, Function<LetterKind, LetterText> words) {
        var today = DanishTime.day(now);
        boolean known = decision != null
                && decision.id().equals(complaint.received().decisionId())
                && decision.caseId().equals(complaint.caseId());
        var kinds = lettersDue().stream()
                .map(DueLetter::kind)
                .filter(it -> known || !it.tellsOfDecision())
                .toList();
        return kinds.stream()
                .<ComplaintEvent>map(kind -> new ComplaintEvent.LetterWritten(
                        new LetterRecord(id(kinds.indexOf(kind)), kind, today, addressee, words.apply(kind))))
                .toList();
    }

    private UUID id(int following) {
        var number = complaint.letters().written().size() + following + 1;
        return Ids.derive(complaint.id(), "letter/" + number);
    }

    /** A complaint that waits for its decision is acknowledged meanwhile. */
    static Correspondence begin(ComplaintEvent.Registered event) {
        return Correspondence.NONE.nowDue(ACKNOWLEDGEMENT, event.received().receivedOn());
    }

    /** The letters after an event; what a letter would say that has been overtaken is not sent any more. */
    static Correspondence after(Complaint before, ComplaintEvent event) {
        var letters = before.letters();
        return switch (event) {
            case ComplaintEvent.DecisionFound ignored ->
                letters.without(Set.of(ACKNOWLEDGEMENT, NO_DECISION))
                        .nowDue(RECEIPT, before.received().receivedOn());
            case ComplaintEvent.ReviewExtended it -> letters.nowDue(EXTENSION, it.on());
            case ComplaintEvent.ReviewDecided it -> reviewed(letters.without(Set.of(EXTENSION)), it);
            case ComplaintEvent.RestAnswered ignored -> letters.without(Set.of(REST_QUESTION));
            case ComplaintEvent.Forwarded it ->
                letters.nowDue(FORWARDING_NOTICE, DanishTime.day(it.receipt().on()));
            case ComplaintEvent.OutcomeRecorded it ->
                letters.nowDue(OUTCOME, it.decision().decidedOn());
            case ComplaintEvent.ClosedWithoutDecision it ->
                letters.without(Set.of(ACKNOWLEDGEMENT))
                        .nowDue(NO_DECISION, it.why().on());
            case ComplaintEvent.Withdrawn ignored -> letters.without(ALL);
            case ComplaintEvent.LetterWritten it -> letters.withWritten(it.letter());
            case ComplaintEvent.Registered it -> begin(it);
            case ComplaintEvent.PlaceTaken ignored -> letters;
            case ComplaintEvent.Supplemented ignored -> letters;
            case ComplaintEvent.TimelinessChanged ignored -> letters;
            case ComplaintEvent.ReviewReminded ignored -> letters;
            case ComplaintEvent.ReviewOverdue ignored -> letters;
            case ComplaintEvent.Closed ignored -> letters;
            case ComplaintEvent.ForwardingRequested ignored -> letters;
            case ComplaintEvent.ForwardingRefused ignored -> letters;
            case ComplaintEvent.ForwardingOverdue ignored -> letters;
            case ComplaintEvent.BoardInformed ignored -> letters;
            case ComplaintEvent.FurtherComplaintBegun ignored -> letters;
        };
    }

    private static Correspondence reviewed(Correspondence letters, ComplaintEvent.ReviewDecided event) {
        return event.outcome() == ReviewOutcome.PARTLY_UPHELD ? letters.nowDue(REST_QUESTION, event.on()) : letters;
    }
}

package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.domain.Given.DECISION;
import static dk.samvaer.complaint.domain.Given.RULES;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.found;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.requested;

import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.ComplainedLine;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ProcedureRules;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.Addressee.Delivery;
import dk.samvaer.complaint.domain.letters.Addressee.Relation;
import dk.samvaer.complaint.domain.letters.Addressee.Sender;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.Letter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of letter that a complainant can get, by a name for its file. */
final class LetterVariants {
    static final UUID BODIL = UUID.fromString("5d2c1b0a-1f2e-4d3c-8b4a-5c6d7e8f9a01");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 12, 18);
    private static final LocalDate BOARD_DECIDED = LocalDate.of(2027, 3, 15);
    private static final String REASON = "Vi venter på en udtalelse fra din læge.\nDen ventes i januar.";

    private LetterVariants() {}

    /** All letters, and copies of one of them. */
    static Map<String, Letter> letters() {
        var all = new LinkedHashMap<String, Letter>();
        records().forEach((name, letter) -> all.put(name, ComplaintLetters.of(letter, letter.addressee(), null)));
        var copied = receipt(registered(Channel.LETTER, ComplainantRole.CITIZEN, Timeliness.TIMELY, null));
        all.put(
                "receipt-copy",
                ComplaintLetters.of(copied, onPaper(), onPaper().copies().getFirst()));
        return all;
    }

    /** What is kept of each. */
    static Map<String, LetterRecord> records() {
        var all = new LinkedHashMap<String, LetterRecord>();
        receipts(all);
        all.put("extension", extension(REASON));
        all.put("rest-question", question(true));
        all.put("rest-question-officer-decides", question(false));
        forwardings(all);
        for (var outcome : AppealOutcome.values()) {
            all.put("outcome-" + outcome.name().toLowerCase(Locale.ROOT), outcome(outcome));
        }
        return all;
    }

    private static void receipts(Map<String, LetterRecord> all) {
        for (var who : ComplainantRole.values()) {
            all.put(
                    "acknowledgement-" + who.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    written(waiting(who), WRITTEN, decision()));
        }
        all.put("receipt-after-acknowledgement", receipt(acknowledged()));
        all.put("no-decision-forwarded", receipt(closed(ComplainantRole.CITIZEN, "Udbetaling Danmark")));
        all.put("no-decision-advised", receipt(closed(ComplainantRole.GUARDIAN, null)));
        all.put(
                "receipt-after-closing",
                receipt(after(Given.written(closed(ComplainantRole.CITIZEN, null), RECEIVED), found())));
        all.put("receipt-overdue", written(timely(), LocalDate.of(2026, 12, 29), decision()));
        for (var channel : Channel.values()) {
            all.put(
                    "receipt-" + channel.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    receipt(registered(channel, ComplainantRole.CITIZEN, Timeliness.TIMELY, null)));
        }
        all.put(
                "receipt-from-guardian",
                receipt(registered(Channel.LETTER, ComplainantRole.GUARDIAN, Timeliness.TIMELY, null)));
        all.put(
                "receipt-from-representative",
                receipt(registered(Channel.LETTER, ComplainantRole.PARTY_REPRESENTATIVE, Timeliness.TIMELY, null)));
        all.put("receipt-late", receipt(registered(Channel.PHONE, ComplainantRole.CITIZEN, Timeliness.LATE, null)));
        all.put(
                "receipt-late-explained",
                receipt(registered(
                        Channel.PHONE, ComplainantRole.CITIZEN, Timeliness.LATE, Confidential.of("Jeg var indlagt."))));
        all.put("receipt-of-what-was-added-after-review", receipt(continuing()));
        all.put("receipt-after-review", receipt(after(timely(), decided(ReviewOutcome.MAINTAINED))));
    }

    private static void forwardings(Map<String, LetterRecord> all) {
        all.put("forwarded", last(after(timely(), decided(ReviewOutcome.MAINTAINED), requested(), forwarded())));
        all.put(
                "forwarded-transport",
                last(after(
                        timely(),
                        decided(ReviewOutcome.MAINTAINED),
                        requestedWith(List.of("COMPLAINT", "STATEMENT", "DECISION", "REVIEW", "TRANSPORT")),
                        forwarded())));
        all.put(
                "forwarded-late",
                last(after(
                        registered(Channel.PHONE, ComplainantRole.GUARDIAN, Timeliness.LATE, null),
                        decided(ReviewOutcome.MAINTAINED),
                        requested(),
                        forwarded())));
        for (var answer : List.of(RestAnswer.MAINTAINED, RestAnswer.NO_ANSWER)) {
            all.put(
                    "forwarded-rest-" + answer.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    last(after(
                            timely(),
                            decided(ReviewOutcome.PARTLY_UPHELD),
                            new ComplaintEvent.RestAnswered(answer, REVIEWED, null),
                            requested(),
                            forwarded())));
        }
    }

    static LetterRecord extension(String reason) {
        return written(extended(reason), WRITTEN, decision());
    }

    static LetterRecord outcome(AppealOutcome outcome) {
        var by = outcome.mustBeImplemented() ? BOARD_DECIDED.plusWeeks(4) : null;
        var decided = new BoardDecision(outcome, Confidential.of("AST-1"), BOARD_DECIDED, by);
        var over = after(
                timely(),
                decided(ReviewOutcome.MAINTAINED),
                requested(),
                forwarded(),
                new ComplaintEvent.OutcomeRecorded(decided));
        return all(over, BOARD_DECIDED.plusDays(2), decision())
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Complaint extended(String reason) {
        return after(
                Given.written(timely(), RECEIVED),
                new ComplaintEvent.ReviewExtended(LocalDate.of(2027, 1, 11), WRITTEN, Confidential.of(reason)));
    }

    private static ComplaintEvent requestedWith(List<String> parts) {
        var as = Given.forwarding();
        return new ComplaintEvent.ForwardingRequested(new Forwarding(
                as.id(), as.packageId(), as.sha256(), parts, as.requestedAt(), as.by(), as.statement(), null, null));
    }

    private static LetterRecord question(boolean forwards) {
        var rules = new ProcedureRules(LocalDate.of(1998, 7, 1), 4, 7, 4, forwards, 7, 7, 26, 20);
        return last(after(
                registered(rules, Channel.LETTER, ComplainantRole.CITIZEN, Timeliness.TIMELY, null),
                decided(ReviewOutcome.PARTLY_UPHELD)));
    }

    private static Complaint acknowledged() {
        return after(Given.written(waiting(ComplainantRole.CITIZEN), RECEIVED), found());
    }

    private static Complaint closed(ComplainantRole who, @Nullable String authority) {
        var forwardedTo = authority == null ? null : Confidential.of(authority);
        var reason = Confidential.of("Klagen handler om din boligstøtte, og den står vi ikke for.");
        return after(
                waiting(who),
                new ComplaintEvent.ClosedWithoutDecision(new NoDecision(WRITTEN, reason, forwardedTo, Given.OFFICER)));
    }

    private static Complaint waiting(ComplainantRole who) {
        var received =
                new Received(DECISION, List.of(TRANSPORT_LINE), RECEIVED, Channel.DIGITAL_POST, who, null, null, null);
        return Complaint.begin(
                new ComplaintEvent.Registered(Given.COMPLAINT, Given.CASE, Given.CITIZEN, received, null, RULES));
    }

    private static LetterRecord receipt(Complaint complaint) {
        return written(complaint, WRITTEN, decision());
    }

    /** The first of the letters that are due. */
    private static LetterRecord written(Complaint complaint, LocalDate on, KnownDecision decision) {
        return all(complaint, on, decision).findFirst().orElseThrow();
    }

    private static LetterRecord last(Complaint complaint) {
        return all(complaint, REVIEWED, decision())
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Stream<LetterRecord> all(Complaint complaint, LocalDate on, KnownDecision decision) {
        return complaint
                .corresponding(noon(on))
                .write(onPaper(), decision, kind -> LetterWords.of(kind, complaint, decision, on))
                .stream()
                .map(it -> ((ComplaintEvent.LetterWritten) it).letter());
    }

    private static Complaint continuing() {
        var received = new Received(
                DECISION, List.of(TRANSPORT_LINE), RECEIVED, Channel.PORTAL, ComplainantRole.CITIZEN, null, null, null);
        var line = new ComplainedLine(TRANSPORT_LINE, RECEIVED, Timeliness.TIMELY);
        return Complaint.begin(new ComplaintEvent.Registered(
                        Given.COMPLAINT, Given.CASE, Given.CITIZEN, received, Given.OTHER_COMPLAINT, RULES))
                .apply(new ComplaintEvent.DecisionFound(DECISION, List.of(line), Timeliness.TIMELY));
    }

    private static Complaint timely() {
        return registered(Channel.LETTER, ComplainantRole.CITIZEN, Timeliness.TIMELY, null);
    }

    private static Complaint registered(
            Channel channel, ComplainantRole who, Timeliness timeliness, @Nullable Confidential lateReason) {
        return registered(RULES, channel, who, timeliness, lateReason);
    }

    private static Complaint registered(
            ProcedureRules rules,
            Channel channel,
            ComplainantRole who,
            Timeliness timeliness,
            @Nullable Confidential lateReason) {
        var received = new Received(DECISION, List.of(TRANSPORT_LINE), RECEIVED, channel, who, null, null, lateReason);
        var line = new ComplainedLine(TRANSPORT_LINE, RECEIVED, timeliness);
        return Complaint.begin(new ComplaintEvent.Registered(
                        Given.COMPLAINT, Given.CASE, Given.CITIZEN, received, null, rules))
                .apply(new ComplaintEvent.DecisionFound(DECISION, List.of(line), timeliness));
    }

    private static Complaint after(Complaint before, ComplaintEvent... events) {
        return Given.after(before, events);
    }

    private static KnownDecision decision() {
        return Given.decision(LocalDate.of(2026, 11, 2), DEADLINE);
    }

    /** By letter, with a copy to a guardian. */
    static Addressee onPaper() {
        var unit = new Sender(
                "Visitation for Handicap og Psykiatri",
                "Næstved Kommune",
                List.of("Prøvegade 1", "4700 Næstved"),
                "00 00 00 00",
                List.of("Mandag til torsdag kl. 9-15", "Fredag kl. 9-12"));
        var bodil = new Copy(
                BODIL,
                Relation.GUARDIAN,
                Confidential.of("Bodil Opdigtet"),
                Confidential.of("Opdigtet Allé 2\n4700 Næstved"));
        return new Addressee(
                "2026-QTG7R-AT6K5",
                Delivery.LETTER,
                Confidential.of("Åse Ærø Eksempel"),
                Confidential.of("Eksempelvej 1\n4700 Næstved"),
                false,
                List.of(bodil),
                unit);
    }
}

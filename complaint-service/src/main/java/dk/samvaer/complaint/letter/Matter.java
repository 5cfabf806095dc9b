package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.starter.letter.DanishDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a letter is about, in the words that all letters share. */
record Matter(Complaint complaint, @Nullable KnownDecision known, LocalDate today) {
    static final String APPLIES = "Afgørelsen gælder, mens klagen bliver behandlet. En klage udsætter den altså ikke.";
    static final String MAY_WITHDRAW = "Du kan trække klagen tilbage, indtil Ankestyrelsen har afgjort den.";

    static String day(LocalDate day) {
        return "den " + DanishDate.of(day);
    }

    static String weekday(LocalDate day) {
        return DanishDate.withWeekday(day);
    }

    /** The decision, in letters that are written once it is known. */
    KnownDecision decision() {
        return Objects.requireNonNull(known);
    }

    String receivedOn() {
        return day(complaint.received().receivedOn());
    }

    String theDecision() {
        return "vores afgørelse af " + DanishDate.of(decision().issuedOn());
    }

    /** Whose complaint it is, as said to the citizen. */
    String theComplaint() {
        return byCitizen() ? "din klage" : "klagen fra " + complainant();
    }

    /** The complaint that was received, as said to the citizen. */
    String aComplaint() {
        return byCitizen() ? "din klage" : "en klage fra " + complainant();
    }

    boolean byCitizen() {
        return complaint.received().complainant() == ComplainantRole.CITIZEN;
    }

    String complainant() {
        return switch (complaint.received().complainant()) {
            case CITIZEN -> "dig";
            case GUARDIAN -> "din værge";
            case PARTY_REPRESENTATIVE -> "din partsrepræsentant";
        };
    }

    // CP-01
    String how() {
        return switch (complaint.received().channel()) {
            case ORAL -> "Klagen er givet mundtligt, og vi har skrevet den ned.";
            case PHONE -> "Klagen er givet i telefonen, og vi har skrevet den ned.";
            case AT_DESK -> "Klagen er givet ved en personlig henvendelse hos os.";
            case LETTER -> "Klagen er kommet i et brev.";
            case DIGITAL_POST -> "Klagen er kommet i Digital Post.";
            case PORTAL -> "Klagen er sendt på kommunens selvbetjening.";
        };
    }

    /** The lines that the complaint is about, by what citizens call them. */
    // CP-13
    String about() {
        boolean whole = complaint.lineIds().containsAll(decision().lineIds());
        return whole || subjects(complaint.lineIds()).isEmpty()
                ? "Klagen handler om hele afgørelsen."
                : "Klagen handler om en del af afgørelsen: " + named(complaint.lineIds()) + ".";
    }

    /** Lines of the decision by what citizens call them. */
    String named(List<UUID> lineIds) {
        var subjects = subjects(lineIds);
        return subjects.isEmpty() ? "en anden del" : listed(subjects);
    }

    private List<String> subjects(List<UUID> lineIds) {
        return decision().lines().stream()
                .filter(it -> lineIds.contains(it.lineId()))
                .map(Matter::subject)
                .distinct()
                .toList();
    }

    /** Whether the citizen has been sent a letter of that kind about the complaint. */
    boolean told(LetterKind kind) {
        return complaint.letters().written().stream().anyMatch(it -> it.kind() == kind);
    }

    boolean late() {
        return complaint.timeliness().now() == Timeliness.LATE;
    }

    boolean lateReasonGiven() {
        return complaint.received().lateReason() != null
                || complaint.supplements().stream().anyMatch(it -> it.lateReason() != null);
    }

    String grounds() {
        return groundsGiven()
                ? "Begrundelsen for klagen er lagt i sagen."
                : "Klagen er ikke begrundet, og det behøver den heller ikke at være.";
    }

    private boolean groundsGiven() {
        return complaint.received().grounds() != null;
    }

    private static String listed(List<String> named) {
        var last = named.getLast();
        return named.size() == 1 ? last : String.join(", ", named.subList(0, named.size() - 1)) + " og " + last;
    }

    private static String subject(DecisionLine line) {
        return switch (line.subject()) {
            case "ELIGIBILITY" -> "aktivitets- og samværstilbud";
            case "EXTENT" -> "omfanget af tilbuddet";
            case "SUPPLIER" -> "leverandøren";
            case "REMUNERATION" -> "vederlag";
            case "TRANSPORT" -> "befordring";
            default -> "en anden del";
        };
    }
}

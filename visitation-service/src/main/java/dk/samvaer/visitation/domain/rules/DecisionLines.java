package dk.samvaer.visitation.domain.rules;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.visitation.domain.cases.ExternalFacts.Transport;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import java.util.ArrayList;
import java.util.List;

/** Derives the lines of a decision and the outcome of each. */
// DE-05, TR-05
final class DecisionLines {
    private DecisionLines() {}

    /** The decision's own lines, and those of transport decided with it, which keep the ids that transport-service gave them. */
    static List<DecisionLine> of(Draft draft) {
        var lines = new ArrayList<>(own(draft));
        draft.transport().decided().stream()
                .map(it -> new DecisionLine(it.decisionLineId(), Subject.TRANSPORT, outcome(draft, it)))
                .forEach(lines::add);
        if (draft.transport().askedInVain()) {
            lines.add(line(draft, Subject.TRANSPORT, Outcome.REFUSED));
        }
        var remuneration = draft.what().remuneration();
        if (remuneration != null) {
            lines.add(line(draft, Subject.REMUNERATION, remuneration.granted() ? Outcome.GRANTED : Outcome.REFUSED));
        }
        return List.copyOf(lines);
    }

    static List<DecisionLine> own(Draft draft) {
        return switch (draft.kind()) {
            case GRANT, PARTIAL_GRANT -> granted(draft);
            case CHANGE -> changed(draft);
            case REFUSAL -> refused(draft);
            case TERMINATION -> List.of(line(draft, Subject.ELIGIBILITY, Outcome.TERMINATED));
        };
    }

    private static List<DecisionLine> granted(Draft draft) {
        boolean less = draft.kind() == DecisionKind.PARTIAL_GRANT && !draft.otherSupplierAsked();
        return List.of(
                line(draft, Subject.ELIGIBILITY, Outcome.GRANTED),
                line(draft, Subject.EXTENT, asAsked(less || draft.otherExtentAsked())),
                line(draft, Subject.SUPPLIER, asAsked(draft.otherSupplierAsked())));
    }

    /** The lines of a change: only what differs from the grant. */
    private static List<DecisionLine> changed(Draft draft) {
        var lines = new ArrayList<DecisionLine>();
        var to = draft.what().terms();
        draft.grant().map(Grant::terms).ifPresent(from -> {
            boolean otherExtent = draft.otherExtentAsked();
            boolean otherSupplier = draft.otherSupplierAsked();
            if (otherExtent || from.daysPerWeek() != to.daysPerWeek()) {
                lines.add(line(draft, Subject.EXTENT, otherExtent ? Outcome.PARTLY_GRANTED : Outcome.CHANGED));
            }
            if (otherSupplier || !from.supplierId().equals(to.supplierId())) {
                lines.add(line(draft, Subject.SUPPLIER, otherSupplier ? Outcome.PARTLY_GRANTED : Outcome.CHANGED));
            }
        });
        return lines;
    }

    private static List<DecisionLine> refused(Draft draft) {
        if (!draft.refusesChange()) {
            return List.of(line(draft, Subject.ELIGIBILITY, Outcome.REFUSED));
        }
        var lines = new ArrayList<DecisionLine>();
        if (draft.otherSupplierAsked()) {
            lines.add(line(draft, Subject.SUPPLIER, Outcome.REFUSED));
        }
        boolean onOther = draft.what().remuneration() != null
                || !draft.transport().decided().isEmpty()
                || draft.transport().askedInVain();
        if (draft.otherExtentAsked() || lines.isEmpty() && !onOther) {
            lines.add(line(draft, Subject.EXTENT, Outcome.REFUSED));
        }
        return lines;
    }

    private static DecisionLine line(Draft draft, Subject subject, Outcome outcome) {
        return new DecisionLine(Ids.derive(draft.decision().id(), subject.name()), subject, outcome);
    }

    private static Outcome asAsked(boolean otherwise) {
        return otherwise ? Outcome.PARTLY_GRANTED : Outcome.GRANTED;
    }

    private static Outcome outcome(Draft draft, Transport transport) {
        if (transport.status() != Transport.Status.GRANTED) {
            return Outcome.REFUSED;
        }
        boolean first = draft.transport().before().isEmpty();
        if (draft.transport().otherAsked(transport.mode()) || first && transport.less()) {
            return Outcome.PARTLY_GRANTED;
        }
        return first ? Outcome.GRANTED : Outcome.CHANGED;
    }
}

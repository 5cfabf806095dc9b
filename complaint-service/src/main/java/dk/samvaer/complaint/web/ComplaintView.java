package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.AppealOutcome;
import dk.samvaer.complaint.domain.BoardDecision;
import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Complaint.State;
import dk.samvaer.complaint.domain.Forwarding;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as the parties and the municipality see it. */
record ComplaintView(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID decisionId,
        List<UUID> lineIds,
        State state,
        LocalDate receivedOn,
        Channel channel,
        ComplainantView complainant,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason,
        Timeliness timeliness,
        LocalDate reviewDueOn,
        @Nullable LocalDate reviewNoticeSentOn,
        @Nullable ReviewOutcome reviewOutcome,
        @Nullable ForwardingView forwarding,
        @Nullable BoardDecisionView boardDecision) {

    record ComplainantView(ComplainantRole role) {}

    record ForwardingView(
            LocalDate forwardedOn, String boardReference, Confidential reasons, Confidential reviewReasons) {}

    record BoardDecisionView(
            AppealOutcome outcome,
            String documentRef,
            @Nullable LocalDate implementBy) {}

    static ComplaintView of(Complaint complaint) {
        var received = complaint.received();
        return new ComplaintView(
                complaint.id(),
                complaint.caseId(),
                complaint.citizenId(),
                received.decisionId(),
                complaint.lineIds(),
                complaint.state(),
                received.receivedOn(),
                received.channel(),
                new ComplainantView(received.complainant()),
                received.grounds(),
                received.lateReason(),
                complaint.timeliness(),
                complaint.review().dueOn(),
                complaint.review().noticeSentOn(),
                complaint.review().outcome(),
                forwarding(complaint.forwarding()),
                boardDecision(complaint.boardDecision()));
    }

    private static @Nullable ForwardingView forwarding(@Nullable Forwarding sent) {
        return sent == null
                ? null
                : new ForwardingView(sent.on(), sent.boardReference(), sent.reasons(), sent.reviewReasons());
    }

    private static @Nullable BoardDecisionView boardDecision(@Nullable BoardDecision decision) {
        return decision == null
                ? null
                : new BoardDecisionView(decision.outcome(), decision.documentRef(), decision.implementBy());
    }
}

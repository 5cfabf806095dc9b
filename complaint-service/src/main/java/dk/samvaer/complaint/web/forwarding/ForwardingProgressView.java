package dk.samvaer.complaint.web.forwarding;

import dk.samvaer.complaint.application.forwarding.Forwardings.Progress;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Attempts;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Missing;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a complaint has come on its way to the appeals board. */
record ForwardingProgressView(
        UUID complaintId,
        Stage stage,
        @Nullable LocalDate toForwardSince,
        @Nullable RequestView request,
        @Nullable ReceiptView receipt,
        @Nullable RefusalView refusal,
        @Nullable AttemptsView attempts) {

    /** What comes next. */
    enum Stage {
        /** There is nothing to forward, or not yet. */
        NOT_TO_FORWARD,
        /** It is forwarded by itself when its time has come and the file is complete, or when somebody asks for it. */
        TO_FORWARD,
        /** The file is fixed, and is sent until the board has it. */
        SENDING,
        /** The board does not take the file; somebody must look at it and ask again. */
        REFUSED,
        /** The board has it. */
        RECEIVED,
        /** The complaint was withdrawn after the file was fixed; the board is told. */
        WITHDRAWN
    }

    /**
     * What was fixed.
     *
     * @param forwardingId the key under which the board gets it
     * @param byItself whether nobody had to ask for it
     */
    record RequestView(
            UUID forwardingId,
            Instant requestedAt,
            boolean byItself,
            String sha256,
            @Nullable Confidential statement) {
        private static RequestView of(Forwarding it) {
            return new RequestView(it.id(), it.requestedAt(), it.by() == null, it.sha256(), it.statement());
        }
    }

    /** The board's answer. */
    record ReceiptView(String boardReference, Instant receivedAt) {
        private static @Nullable ReceiptView of(@Nullable BoardReceipt it) {
            return it == null ? null : new ReceiptView(it.boardReference(), it.on());
        }
    }

    /** @param reason a code */
    record RefusalView(String reason, Instant refusedAt) {
        private static @Nullable RefusalView of(@Nullable BoardRefusal it) {
            return it == null ? null : new RefusalView(it.reason(), it.on());
        }
    }

    /**
     * What has failed lately.
     *
     * @param failures how often in a row
     * @param reason a code
     * @param missing the parts that the file lacks
     */
    record AttemptsView(
            int failures, String reason, List<MissingPartView> missing, Instant lastTriedAt, Instant nextTryAt) {
        private static @Nullable AttemptsView of(@Nullable Attempts it) {
            return it == null
                    ? null
                    : new AttemptsView(
                            it.failures(),
                            it.reason(),
                            it.missing().stream().map(MissingPartView::of).toList(),
                            it.lastTriedAt(),
                            it.nextTryAt());
        }
    }

    record MissingPartView(String part, String reason) {
        private static MissingPartView of(Missing it) {
            return new MissingPartView(it.part(), it.reason());
        }
    }

    static ForwardingProgressView of(Complaint complaint) {
        return of(new Progress(complaint, null));
    }

    static ForwardingProgressView of(Progress progress) {
        var complaint = progress.complaint();
        var forwarding = complaint.forwarding();
        return new ForwardingProgressView(
                complaint.id(),
                stage(complaint),
                complaint.toForwardSince(),
                forwarding == null ? null : RequestView.of(forwarding),
                forwarding == null ? null : ReceiptView.of(forwarding.receipt()),
                forwarding == null ? null : RefusalView.of(forwarding.refusal()),
                AttemptsView.of(progress.attempts()));
    }

    private static Stage stage(Complaint complaint) {
        var forwarding = complaint.forwarding();
        if (forwarding == null) {
            return complaint.toForwardSince() == null ? Stage.NOT_TO_FORWARD : Stage.TO_FORWARD;
        }
        if (complaint.state() == Complaint.State.WITHDRAWN) {
            return Stage.WITHDRAWN;
        }
        if (forwarding.receipt() != null) {
            return Stage.RECEIVED;
        }
        return forwarding.refusal() == null ? Stage.SENDING : Stage.REFUSED;
    }
}

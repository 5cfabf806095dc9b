package dk.samvaer.complaint.appealsboard;

import dk.samvaer.complaint.application.forwarding.AppealsBoard;
import java.util.UUID;

/** The way to the board, which ends with its instance: before a call is a step, and after it, when the answer is lost. */
record MortalBoard(AppealsBoard board, Steps steps) implements AppealsBoard {
    @Override
    public boolean isReady() {
        return board.isReady();
    }

    @Override
    public String take(UUID forwardingId, UUID complaintId, byte[] zip, String sha256) {
        steps.take();
        var reference = board.take(forwardingId, complaintId, zip, sha256);
        steps.take();
        return reference;
    }

    @Override
    public void withdraw(UUID forwardingId) {
        steps.take();
        board.withdraw(forwardingId);
        steps.take();
    }
}

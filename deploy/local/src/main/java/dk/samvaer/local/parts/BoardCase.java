package dk.samvaer.local.parts;

/**
 * A complaint that the stand-in for the appeals board holds.
 *
 * @param forwardingId the key under which it was sent
 * @param sha256 of the package, in hexadecimal
 * @param withdrawn whether the municipality has said that it was withdrawn
 */
public record BoardCase(
        String boardReference, String forwardingId, String complaintId, String sha256, long size, boolean withdrawn) {

    BoardCase asWithdrawn() {
        return new BoardCase(boardReference, forwardingId, complaintId, sha256, size, true);
    }
}

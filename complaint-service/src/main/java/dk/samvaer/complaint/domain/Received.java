package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came in.
 *
 * @param lineIds the lines complained about; none names the whole decision
 * @param representativeId the guardian or party representative who complains for the citizen; null where the citizen does
 * @param grounds why the complainant disagrees; no reasons are needed
 * @param lateReason why it comes late, for the appeals board to weigh
 */
// CP-01, CP-07
public record Received(
        UUID decisionId,
        List<UUID> lineIds,
        LocalDate receivedOn,
        Channel channel,
        ComplainantRole complainant,
        @Nullable UUID representativeId,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason) {

    public Received by(@Nullable UUID representative) {
        return new Received(decisionId, lineIds, receivedOn, channel, complainant, representative, grounds, lateReason);
    }

    /** The same complainant's words of another day. */
    Received as(Supplement it, List<UUID> about) {
        return new Received(
                decisionId,
                about,
                it.receivedOn(),
                it.channel(),
                complainant,
                representativeId,
                it.grounds(),
                it.lateReason());
    }

    Received about(UUID otherDecisionId) {
        return new Received(
                otherDecisionId, lineIds, receivedOn, channel, complainant, representativeId, grounds, lateReason);
    }
}

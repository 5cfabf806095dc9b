package dk.samvaer.complaint.application.appealfile;

import dk.samvaer.complaint.appealfile.Part;
import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services that own parts of the file. Every call returns in a bounded time, and may be repeated. */
public interface PartsSource {

    /**
     * Which file is asked for.
     *
     * @param decidedOn when the decision complained about was issued
     * @param decidedAt the moment of that; null where only the day is known
     * @param transportLines the lines about transport that are complained about; may be none
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     */
    record Question(
            UUID caseId,
            UUID complaintId,
            LocalDate decidedOn,
            @Nullable Instant decidedAt,
            List<UUID> transportLines,
            @Nullable String onBehalfOf) {}

    /** A part that its owner has. */
    record Offered(UUID partId, PartKind kind, String title) {}

    /**
     * What an owner has.
     *
     * @param caseNumber what people call the case; null where the owner does not say it
     */
    record Found(@Nullable String caseNumber, List<Offered> parts) {}

    /** @throws PartMissing where the owner gave no list */
    Found list(PartKind.Owner owner, Question question);

    /** @throws PartMissing where the owner did not give it */
    Part print(Question question, Offered offered);

    /** An owner did not give what was asked for. */
    final class PartMissing extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Why why;

        public PartMissing(Why why, Throwable cause) {
            super(why.name(), cause, false, false);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }
}

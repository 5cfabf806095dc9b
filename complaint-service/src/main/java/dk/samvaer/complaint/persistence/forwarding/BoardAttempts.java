package dk.samvaer.complaint.persistence.forwarding;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dk.samvaer.starter.mongo.MajorityCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** How often a step of a complaint towards the appeals board has failed, and why; nothing where the last one went well. */
// R54
@Repository
public class BoardAttempts {
    public static final String COLLECTION = "board_attempts";

    private static final String WAITING_SINCE = "waitingSince";

    private final MajorityCollection attempts;

    public BoardAttempts(MongoTemplate mongo) {
        this.attempts = new MajorityCollection(mongo, COLLECTION);
    }

    /**
     * The attempts at one step.
     *
     * @param step what was tried
     * @param failures how often it failed in a row
     * @param reason a code, never what the other side wrote
     * @param missing the parts that the file lacks, each with the reason
     * @param waitingSince when it failed first
     */
    public record Attempts(
            String step,
            int failures,
            String reason,
            List<Missing> missing,
            Instant waitingSince,
            Instant lastTriedAt,
            Instant nextTryAt) {}

    public record Missing(String part, String reason) {}

    public Optional<Attempts> find(UUID complaintId) {
        return attempts.find(c -> c.find(eq("_id", complaintId.toString())).first())
                .map(BoardAttempts::read);
    }

    /** Notes that a step has failed, in place of what was noted before. */
    public void failed(UUID complaintId, Attempts now) {
        attempts.get(c -> c.updateOne(
                eq("_id", complaintId.toString()),
                Updates.combine(
                        Updates.set("step", now.step()),
                        Updates.set("failures", now.failures()),
                        Updates.set("reason", now.reason()),
                        Updates.set(
                                "missing",
                                now.missing().stream()
                                        .map(it -> new Document("part", it.part()).append("reason", it.reason()))
                                        .toList()),
                        Updates.set(WAITING_SINCE, Date.from(now.waitingSince())),
                        Updates.set("lastTriedAt", Date.from(now.lastTriedAt())),
                        Updates.set("nextTryAt", Date.from(now.nextTryAt()))),
                new UpdateOptions().upsert(true)));
    }

    /**
     * Forgets what has failed, since a step went well or none is left.
     *
     * @return whether something had
     */
    public boolean over(UUID complaintId) {
        return attempts.get(c -> c.deleteOne(eq("_id", complaintId.toString()))).getDeletedCount() > 0;
    }

    private static Attempts read(Document found) {
        return new Attempts(
                found.getString("step"),
                found.getInteger("failures"),
                found.getString("reason"),
                found.getList("missing", Document.class, List.of()).stream()
                        .map(it -> new Missing(it.getString("part"), it.getString("reason")))
                        .toList(),
                instant(found, WAITING_SINCE),
                instant(found, "lastTriedAt"),
                instant(found, "nextTryAt"));
    }

    private static Instant instant(Document found, String field) {
        @Nullable Date date = found.getDate(field);
        return Objects.requireNonNull(date).toInstant();
    }
}

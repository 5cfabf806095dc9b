package dk.samvaer.complaint.persistence.work;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.work.ComplaintWork;
import dk.samvaer.complaint.domain.work.Task;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that waits: codes, ids and days only.
 *
 * @param order its place in the list, which no two share
 * @param items what it waits for, the most urgent first
 * @param obstacle why the last attempt failed to get it to the appeals board; null where none has
 */
public record WorkRow(
        UUID complaintId,
        UUID caseId,
        UUID citizenId,
        Complaint.State state,
        String order,
        List<ComplaintWork.Item> items,
        @Nullable Obstacle obstacle) {

    /**
     * What stands in the way to the appeals board.
     *
     * @param reason a code
     * @param missing the parts that the file lacks
     */
    public record Obstacle(String reason, List<MissingPart> missing) {}

    /** A part that the file lacks, and why: both codes. */
    public record MissingPart(String part, String reason) {}

    private static final Set<Task> WAYS = EnumSet.of(Task.FORWARD, Task.AWAIT_CONFIRMATION);

    static WorkRow of(Document found) {
        var state = found.get("state", Document.class);
        var work = found.get("listed", Document.class).get("work", Document.class);
        return new WorkRow(
                UUID.fromString(found.getString("_id")),
                UUID.fromString(found.getString("caseId")),
                UUID.fromString(state.getString("citizenId")),
                Complaint.State.valueOf(state.getString("state")),
                work.getString("order"),
                work.getList("items", Document.class).stream()
                        .map(WorkRow::item)
                        .toList(),
                null);
    }

    private static ComplaintWork.Item item(Document it) {
        return new ComplaintWork.Item(
                Task.valueOf(it.getString("task")),
                LocalDate.parse(it.getString("since")),
                LocalDate.parse(it.getString("dueOn")));
    }

    /** Whether it is on its way to the appeals board, where attempts may fail. */
    boolean onItsWay() {
        return items.stream().map(ComplaintWork.Item::task).anyMatch(WAYS::contains);
    }

    WorkRow with(@Nullable Obstacle what) {
        return new WorkRow(complaintId, caseId, citizenId, state, order, items, what);
    }

    /** What the access log is told. */
    public Shown shown() {
        return new Shown(caseId, citizenId, complaintId);
    }
}

package dk.samvaer.complaint.persistence.work;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.work.ComplaintWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of a complaint its work is found by. */
public final class WorkFields {
    static final String WORK = "listed.work";
    static final String ORDER = WORK + ".order";
    static final String TASKS = WORK + ".tasks";
    static final String LAPSES = WORK + ".lapses";

    public static final List<List<String>> INDEXES = List.of(List.of(LAPSES, ORDER), List.of(TASKS, ORDER));

    private WorkFields() {}

    /** Nothing where nothing waits. */
    public static Map<String, Object> listed(Complaint complaint) {
        var items = ComplaintWork.of(complaint).items();
        return items.isEmpty() ? Map.of() : Map.of("work", fields(items, complaint.id()));
    }

    static Map<String, Object> fields(List<ComplaintWork.Item> items, UUID id) {
        return Map.of(
                "order",
                items.getFirst().dueOn() + "/" + id,
                "lapses",
                new ComplaintWork(items).lapses(),
                "tasks",
                items.stream().map(it -> it.task().name()).toList(),
                "items",
                items.stream().map(WorkFields::item).toList());
    }

    private static Map<String, Object> item(ComplaintWork.Item it) {
        return Map.of(
                "task",
                it.task().name(),
                "since",
                it.since().toString(),
                "dueOn",
                it.dueOn().toString());
    }
}

package dk.samvaer.transport.web.work;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.work.WorkLists;
import dk.samvaer.transport.domain.work.Task;
import dk.samvaer.transport.persistence.work.WorkRow;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the transport office: codes, ids and days, no reasons and no names. */
// TR-03
@RestController
class WorkListsController {
    private final WorkLists lists;
    private final Clock clock;

    WorkListsController(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    record WantedTransportWork(
            @Nullable TaskCode task, @Nullable LocalDate dueBefore) {
        private WorkLists.Filter filter() {
            return new WorkLists.Filter(task == null ? null : Task.valueOf(task.name()), dueBefore);
        }
    }

    /** @param total how many there are in all, where that was asked for */
    record TransportWorkPage(
            List<TransportWorkRow> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /**
     * Something that waits.
     *
     * @param taskName what the task is called, in the caller's language
     * @param dueOn the day from which it is needed; for a cancellation, the day on which it was made
     * @param carrierId the carrier that it is about, or that is planned
     * @param days the days of the rides in question; empty where it is about all of them
     * @param number how many citizens or passengers it is about; left out where it is about one citizen
     */
    record TransportWorkRow(
            TaskCode task,
            String taskName,
            LocalDate dueOn,
            boolean overdue,
            @Nullable UUID transportGrantId,
            @Nullable UUID caseId,
            @Nullable String carrierId,
            @Nullable String vehicleId,
            List<LocalDate> days,
            @Nullable Long number) {

        private static TransportWorkRow of(WorkRow it, LocalDate today, Locale language) {
            var task = TaskCode.valueOf(it.task().name());
            var about = it.about();
            return new TransportWorkRow(
                    task,
                    task.name(language),
                    it.dueOn(),
                    it.dueOn().isBefore(today),
                    about == null ? null : about.transportGrantId(),
                    about == null ? null : about.caseId(),
                    it.carrierId(),
                    it.vehicleId(),
                    it.days(),
                    it.number());
        }
    }

    /** @param number how many wait */
    record TaskCount(TaskCode task, String taskName, long number) {}

    @GetMapping("/v1/worklist")
    @Operation(summary = "Lists what waits for the transport office, the most urgent first")
    @Allow({TRANSPORT_OFFICE, LEADER})
    TransportWorkPage readTransportWorkList(
            WantedTransportWork wanted,
            @RequestParam(defaultValue = "false") boolean total,
            Paging paging,
            Locale language) {
        var today = DanishTime.day(clock.instant());
        var page = lists.read(wanted.filter(), paging).map(it -> TransportWorkRow.of(it, today, language));
        var all = total
                ? lists.count(wanted.filter()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : null;
        return new TransportWorkPage(page.items(), page.nextCursor(), all);
    }

    /** A task that nothing waits for is left out. */
    @GetMapping("/v1/worklist/counts")
    @Operation(summary = "Counts what waits for the transport office, by task")
    @Allow({TRANSPORT_OFFICE, LEADER})
    List<TaskCount> countTransportWork(WantedTransportWork wanted, Locale language) {
        return lists.count(wanted.filter()).entrySet().stream()
                .map(it -> {
                    var task = TaskCode.valueOf(it.getKey().name());
                    return new TaskCount(task, task.name(language), it.getValue());
                })
                .toList();
    }
}

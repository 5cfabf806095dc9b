package dk.samvaer.complaint.web.work;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.complaint.application.work.WorkLists;
import dk.samvaer.complaint.domain.work.ComplaintWork;
import dk.samvaer.complaint.domain.work.Task;
import dk.samvaer.complaint.persistence.work.WorkListsQueries.Filter;
import dk.samvaer.complaint.persistence.work.WorkRow;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
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

/** What waits in complaints: codes, ids and days, no grounds and no names. */
// CP-07 to CP-12
@RestController
class WorkListsController {
    private final WorkLists lists;
    private final Clock clock;

    WorkListsController(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    record WantedComplaintWork(
            @Nullable TaskCode task, @Nullable LocalDate dueBefore) {
        private Filter filter() {
            return new Filter(task == null ? null : Task.valueOf(task.name()), dueBefore);
        }
    }

    /** @param total how many there are in all, where that was asked for */
    record ComplaintWorkPage(
            List<ComplaintWorkRow> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /**
     * A complaint that waits.
     *
     * @param tasks what it waits for, the most urgent first
     * @param obstacle why it could not be sent to the appeals board so far; left out where nothing stands in the way
     */
    record ComplaintWorkRow(
            UUID complaintId,
            UUID caseId,
            List<ComplaintTask> tasks,
            @Nullable ForwardingObstacle obstacle) {
        private static ComplaintWorkRow of(WorkRow it, LocalDate today, Locale language) {
            var tasks = it.items().stream()
                    .map(item -> ComplaintTask.of(item, today, language))
                    .toList();
            return new ComplaintWorkRow(it.complaintId(), it.caseId(), tasks, ForwardingObstacle.of(it.obstacle()));
        }
    }

    /**
     * Why a complaint could not be sent to the appeals board so far.
     *
     * @param missing the parts that its file lacks
     */
    record ForwardingObstacle(String reason, List<LackingPart> missing) {
        private static @Nullable ForwardingObstacle of(WorkRow.@Nullable Obstacle it) {
            return it == null
                    ? null
                    : new ForwardingObstacle(
                            it.reason(),
                            it.missing().stream()
                                    .map(part -> new LackingPart(part.part(), part.reason()))
                                    .toList());
        }
    }

    /** A part that the file lacks, and why. */
    record LackingPart(String part, String reason) {}

    /**
     * What is to be done, and by whom.
     *
     * @param taskName what the task is called, in the caller's language
     * @param role the role that has it
     */
    record ComplaintTask(TaskCode task, String taskName, Role role, LocalDate since, LocalDate dueOn, boolean overdue) {
        private static ComplaintTask of(ComplaintWork.Item it, LocalDate today, Locale language) {
            var task = TaskCode.valueOf(it.task().name());
            return new ComplaintTask(
                    task,
                    task.name(language),
                    it.task().holder(),
                    it.since(),
                    it.dueOn(),
                    it.dueOn().isBefore(today));
        }
    }

    @GetMapping("/v1/worklist")
    @Operation(summary = "Lists the complaints that wait for somebody, the most urgent first")
    @Allow({COMPLAINT_OFFICER, LEADER, VISITATOR})
    ComplaintWorkPage readComplaintWorkList(
            WantedComplaintWork wanted,
            @RequestParam(defaultValue = "false") boolean total,
            Paging paging,
            Locale language) {
        var filter = wanted.filter();
        var today = DanishTime.day(clock.instant());
        var page = lists.read(filter, paging).map(it -> ComplaintWorkRow.of(it, today, language));
        return new ComplaintWorkPage(page.items(), page.nextCursor(), total ? lists.count(filter) : null);
    }
}

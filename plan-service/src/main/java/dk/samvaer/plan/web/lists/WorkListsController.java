package dk.samvaer.plan.web.lists;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.WorkLists;
import dk.samvaer.plan.persistence.WorkListsQueries;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due about plans: follow-ups for the municipality, pedagogical plans for their supplier and, once overdue, for both. */
@RestController
class WorkListsController {
    private final WorkLists lists;
    private final Clock clock;

    WorkListsController(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** What is to be done about a plan. */
    enum TaskCode {
        HOLD_FOLLOW_UP,
        WRITE_PEDAGOGICAL_PLAN,
        REVIEW_PEDAGOGICAL_PLAN,
        AWAIT_PEDAGOGICAL_PLAN
    }

    /** @param supplierId whose pedagogical plan it is */
    record WantedWork(
            @Nullable TaskCode task,
            @Nullable @Size(max = 50) String supplierId,
            @Nullable LocalDate dueBefore) {

        private WorkListsQueries.Filter by(Caller caller) {
            var staff = caller.role() == Role.SUPPLIER_STAFF;
            return new WorkListsQueries.Filter(
                    staff ? Objects.requireNonNullElse(caller.supplierId(), "") : null,
                    task == null ? null : WorkListsQueries.Task.valueOf(task.name()),
                    supplierId,
                    dueBefore);
        }
    }

    /** @param total how many there are in all, where that was asked for */
    record WorkPage(
            List<WorkRow> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /** @param planId of the action plan or the pedagogical plan */
    record WorkRow(
            UUID planId,
            UUID caseId,
            TaskCode task,
            LocalDate since,
            LocalDate dueOn,
            boolean overdue,
            @Nullable UUID placementId,
            @Nullable String supplierId) {

        private static WorkRow of(WorkListsQueries.Row it, LocalDate today) {
            return new WorkRow(
                    it.planId(),
                    it.caseId(),
                    TaskCode.valueOf(it.task().name()),
                    it.since(),
                    it.dueOn(),
                    it.dueOn().isBefore(today),
                    it.placementId(),
                    it.supplierId());
        }
    }

    @GetMapping("/v1/worklist")
    @Operation(summary = "Lists what is due about plans and waits for the caller's role, the most urgent first")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF})
    WorkPage readPlanWorkList(
            WantedWork wanted, @RequestParam(defaultValue = "false") boolean total, Paging paging, Caller caller) {
        var filter = wanted.by(caller);
        var today = DanishTime.day(clock.instant());
        var page = lists.read(filter, paging).map(it -> WorkRow.of(it, today));
        return new WorkPage(page.items(), page.nextCursor(), total ? lists.count(filter) : null);
    }
}

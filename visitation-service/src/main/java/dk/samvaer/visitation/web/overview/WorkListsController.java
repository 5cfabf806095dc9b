package dk.samvaer.visitation.web.overview;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.application.lists.WorkLists;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.persistence.WorkListsQueries;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list of the caller's role. */
@RestController
class WorkListsController {
    private static final String MINE = "me";

    private final WorkLists lists;
    private final Clock clock;

    WorkListsController(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param assignee a subject, or {@code me}
     */
    record Wanted(
            @Nullable TaskCode task,
            CaseView.@Nullable State state,
            @Nullable @Size(max = 200) String assignee,
            @Nullable Boolean unassigned,
            @Nullable LocalDate dueBefore) {

        private WorkListsQueries.Filter by(Actor actor) {
            boolean nobody = Boolean.TRUE.equals(unassigned);
            if (nobody && assignee != null) {
                throw InvalidInput.parameter("unassigned", "PARAMETERS_CONTRADICT");
            }
            return new WorkListsQueries.Filter(
                    Codes.orNull(Task.class, task),
                    Codes.orNull(CaseState.class, state),
                    nobody ? "" : subject(actor),
                    dueBefore);
        }

        private @Nullable String subject(Actor actor) {
            return MINE.equals(assignee) ? actor.subject() : assignee;
        }
    }

    /** @param total how many there are in all, where that was asked for */
    record WorkPage(
            List<Row> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    record Row(
            UUID caseId,
            String caseNumber,
            CaseView.State state,
            TaskCode task,
            LocalDate since,
            LocalDate dueOn,
            boolean overdue,
            @Nullable String assignee,
            int furtherTasks) {

        private static Row of(WorkListsQueries.Row it, LocalDate today) {
            return new Row(
                    it.caseId(),
                    it.caseNumber(),
                    Codes.as(CaseView.State.class, it.state()),
                    Codes.as(TaskCode.class, it.task()),
                    it.since(),
                    it.dueOn(),
                    it.dueOn().isBefore(today),
                    it.assignee(),
                    it.furtherTasks());
        }
    }

    @GetMapping("/v1/worklist")
    @Operation(summary = "Lists the cases that wait for the caller's role, the most urgent first")
    @Allow({VISITATOR, LEADER})
    WorkPage readWorkList(
            Wanted wanted, @RequestParam(defaultValue = "false") boolean total, Paging paging, Actor actor) {
        var filter = wanted.by(actor);
        var today = DanishTime.day(clock.instant());
        var page = lists.read(actor.role(), filter, paging).map(it -> Row.of(it, today));
        return new WorkPage(page.items(), page.nextCursor(), total ? lists.count(actor.role(), filter) : null);
    }
}

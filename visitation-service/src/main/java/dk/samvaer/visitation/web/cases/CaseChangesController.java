package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.application.lists.CaseChanges;
import dk.samvaer.visitation.persistence.CaseChangesQueries;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed since a caseworkers' portal last asked. */
@RestController
class CaseChangesController {
    private final CaseChanges changes;

    CaseChangesController(CaseChanges changes) {
        this.changes = changes;
    }

    /** A case as it is after its latest change, without anything that is stored encrypted. */
    record ChangedCase(
            UUID id,
            String caseNumber,
            UUID citizenId,
            CaseView.State state,
            @Nullable String assignee,
            Instant changedAt) {

        private static ChangedCase of(CaseChangesQueries.Changed it) {
            var listed = it.listed();
            return new ChangedCase(
                    listed.id(),
                    listed.caseNumber(),
                    listed.citizenId(),
                    Codes.as(CaseView.State.class, listed.state()),
                    listed.assignee(),
                    it.changedAt());
        }
    }

    /** The cases that were changed since the cursor; one that is changed once more comes again. A portal keeps the cursor of the last page. */
    @GetMapping("/v1/case-changes")
    @Operation(summary = "Lists the cases that were changed since a cursor, the earliest change first")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER})
    Page<ChangedCase> listCaseChanges(Paging paging) {
        return changes.read(paging).map(ChangedCase::of);
    }
}

package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read or wrote a case, and who was refused. */
@RestController
final class AccessLogController {
    private final AccessLog log;

    AccessLogController(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/v1/access-log")
    @Operation(summary = "Lists who read or wrote, and who was refused")
    @Allow(Role.AUDITOR)
    Page<AccessEntry> accessLog(@RequestParam UUID caseId, Paging paging) {
        return log.ofCase(caseId, paging);
    }
}

package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Tells who saw a case or a person, or what somebody saw; at least one of the three is asked for. */
    @GetMapping("/v1/access-log")
    @Operation(summary = "Lists who read or wrote, and who was refused")
    @Allow(Role.AUDITOR)
    Page<AccessEntry> accessLog(
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable UUID citizenId,
            @RequestParam(required = false) @Nullable @Size(max = 200) String subject,
            Paging paging) {
        var filter = new AccessLog.Filter(caseId, citizenId, subject);
        if (filter.isEmpty()) {
            throw InvalidInput.parameter("caseId", "PARAMETER_MISSING");
        }
        return log.find(filter, paging);
    }

    /** Checks that no entry was removed or altered, chain by chain in the order in which they began. */
    @GetMapping("/v1/access-log/verification")
    @Operation(summary = "Verifies that the access log is as it was written")
    @Allow(Role.AUDITOR)
    Page<ChainCheck> accessLogVerification(Paging paging) {
        return log.verify(paging);
    }
}

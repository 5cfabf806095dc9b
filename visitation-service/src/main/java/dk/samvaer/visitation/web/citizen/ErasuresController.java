package dk.samvaer.visitation.web.citizen;

import static dk.samvaer.starter.domain.Role.RECORDS_OFFICER;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.visitation.application.Erasures;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Erasure;
import dk.samvaer.visitation.web.view.Codes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Archives cases and erases persons, for an officer who sees neither. */
// DP-06
@RestController
class ErasuresController {
    private final Erasures erasures;

    ErasuresController(Erasures erasures) {
        this.erasures = erasures;
    }

    record ArchiveHandover(@NotNull LocalDate on) {}

    record HandedOver(UUID caseId, LocalDate handedToArchiveOn) {}

    /** The reference of a court's order is a case number, never a CPR number; it stays when the person is gone. */
    record NewErasure(
            @NotNull Basis basis,

            @Nullable @Pattern(regexp = "(?!.*[0-9]{6}-?[0-9]{4})[A-Z0-9][A-Z0-9./-]{0,39}")
            String reference) {}

    /** Why the person may be erased. */
    enum Basis {
        RETENTION_PASSED,
        COURT_ORDER
    }

    record ErasedPerson(UUID citizenId, boolean erased, List<UUID> caseIds) {}

    @PostMapping("/v1/cases/{id}/archive-handover")
    @Operation(summary = "Records that a closed case was handed to the public archives")
    @Allow(RECORDS_OFFICER)
    @Refuses({"CASE_STATE_FORBIDS", "DATE_IN_FUTURE", "PERSON_ERASED"})
    HandedOver handToArchive(@PathVariable UUID id, @Valid @RequestBody ArchiveHandover body, Actor actor) {
        erasures.handToArchive(id, body.on(), actor);
        return new HandedOver(id, body.on());
    }

    @PostMapping("/v1/citizens/{id}/erasure")
    @Operation(summary = "Erases a person")
    @Allow(RECORDS_OFFICER)
    @Refuses({"CASE_NOT_CLOSED", "COURT_REFERENCE_MISSING", "NOT_HANDED_TO_ARCHIVE", "RETENTION_NOT_PASSED"})
    ErasedPerson erasePerson(@PathVariable UUID id, @Valid @RequestBody NewErasure body, Actor actor) {
        var basis = Codes.as(Erasure.Basis.class, body.basis());
        return new ErasedPerson(id, true, erasures.erase(id, basis, body.reference(), actor));
    }
}

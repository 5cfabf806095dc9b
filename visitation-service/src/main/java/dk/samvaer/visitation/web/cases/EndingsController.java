package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.CaseEndings;
import dk.samvaer.visitation.web.view.CaseView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends cases, and reopens a closed case on a new application. */
@RestController
@RequestMapping("/v1/cases/{id}")
class EndingsController {
    private final CaseEndings endings;

    EndingsController(CaseEndings endings) {
        this.endings = endings;
    }

    record Death(@NotNull LocalDate diedOn) {}

    /** What is applied for in the citizen's own words. */
    record NewApplication(
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 10_000) Confidential words) {}

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraws the application")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.WITHDRAW_APPLICATION)
    @RefusesRepresentatives
    @Refuses("CASE_STATE_FORBIDS")
    ResponseEntity<CaseView> withdrawCase(@PathVariable UUID id, Version version, Actor actor) {
        return Answers.ok(endings.withdraw(id, version.expected(), actor), CaseView.readBy(actor));
    }

    @PostMapping("/closure")
    @Operation(summary = "Closes a case whose refusal is final or whose grant has ended")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "GRANT_RUNS", "REFUSAL_NOT_FINAL"})
    ResponseEntity<CaseView> closeCase(@PathVariable UUID id, Version version, Actor actor) {
        return Answers.ok(endings.close(id, version.expected(), actor), CaseView.readBy(actor));
    }

    @PostMapping("/death")
    @Operation(summary = "Records that the citizen has died, which ends the case")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "DATE_IN_FUTURE"})
    ResponseEntity<CaseView> registerDeath(
            @PathVariable UUID id, Version version, @Valid @RequestBody Death body, Actor actor) {
        return Answers.ok(endings.registerDeath(id, version.expected(), body.diedOn(), actor), CaseView.readBy(actor));
    }

    @PostMapping("/new-application")
    @Operation(summary = "Opens a closed case on a new application")
    @Allow(VISITATOR)
    @RefusesRepresentatives
    @Refuses({"CASE_OPEN_ALREADY", "CASE_STATE_FORBIDS", "DATE_IN_FUTURE"})
    ResponseEntity<CaseView> applyAnew(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewApplication body, Actor actor) {
        return Answers.ok(
                endings.applyAnew(id, version.expected(), body.receivedOn(), body.words()), CaseView.readBy(actor));
    }
}

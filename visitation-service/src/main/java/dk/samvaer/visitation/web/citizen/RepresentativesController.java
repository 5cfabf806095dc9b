package dk.samvaer.visitation.web.citizen;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Citizens;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.citizen.Representative;
import dk.samvaer.visitation.web.view.Codes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Representatives of a citizen. None is removed: an ended representation is kept. */
@RestController
@RequestMapping("/v1/citizens/{id}/representatives")
class RepresentativesController {
    private final Citizens citizens;
    private final Clock clock;

    RepresentativesController(Citizens citizens, Clock clock) {
        this.citizens = citizens;
        this.clock = clock;
    }

    /** @param login the subject in the tokens of that person, where the person logs in */
    record NewRepresentative(
            CitizenView.@NotNull Kind kind,
            @NotBlank @Size(max = 200) Confidential name,
            @Nullable @Size(max = 400) Confidential contact,
            @Nullable @Size(min = 1, max = 200) String login,
            @Nullable @Valid NewScope scope,
            @Nullable @Valid NewPowerOfAttorney powerOfAttorney,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Representative.Person person(Function<String, Representative.Login> index) {
            return new Representative.Person(name, contact, login == null ? null : index.apply(login));
        }

        Mandate mandate() {
            return new Mandate(
                    Codes.as(Mandate.Kind.class, kind),
                    scope == null ? null : scope.toDomain(),
                    powerOfAttorney == null ? null : powerOfAttorney.toDomain());
        }
    }

    /**
     * How far a guardianship reaches.
     *
     * @param limitedTo absent where it covers every personal matter; empty where it is about none of a case's
     */
    record NewScope(
            @NotEmpty @Size(max = 2) List<CitizenView.@NotNull Area> areas,
            @Nullable @Size(max = 20) List<CitizenView.@NotNull Matter> limitedTo,
            @Nullable Boolean capacityRemoved) {

        Mandate.Scope toDomain() {
            var limit = limitedTo == null ? null : new Mandate.Limit(Codes.set(MandateScope.class, limitedTo));
            return new Mandate.Scope(Codes.set(Mandate.Area.class, areas), limit, Boolean.TRUE.equals(capacityRemoved));
        }
    }

    record NewPowerOfAttorney(
            @NotNull LocalDate givenOn,
            @NotBlank @Size(max = 200) Confidential reference) {

        Mandate.PowerOfAttorney toDomain() {
            return new Mandate.PowerOfAttorney(givenOn, reference, null);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registers somebody who acts for or stands by the citizen")
    @Allow(VISITATOR)
    @Refuses({
        "CAPACITY_REMOVAL_IS_ECONOMIC",
        "DATE_IN_FUTURE",
        "ENDS_BEFORE_IT_BEGINS",
        "GUARDIAN_SCOPE_REQUIRED",
        "POWER_OF_ATTORNEY_MISPLACED",
        "SCOPE_MISPLACED"
    })
    ResponseEntity<CitizenView> registerRepresentative(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewRepresentative body, Actor actor) {
        var person = body.person(citizens::login);
        var registered = citizens.represent(id, version.expected(), person, body.mandate(), body.from(), body.until());
        var representativeId =
                registered.state().representatives().all().getLast().id();
        var location = "/v1/citizens/" + id + "/representatives/" + representativeId;
        return Answers.created(location, registered, readBy(actor));
    }

    @DeleteMapping("/{representativeId}")
    @Operation(summary = "Ends a representation")
    @Allow(VISITATOR)
    @Refuses("PERSON_ERASED")
    ResponseEntity<CitizenView> endRepresentation(
            @PathVariable UUID id, @PathVariable UUID representativeId, Version version, Actor actor) {
        return Answers.ok(citizens.endRepresentation(id, version.expected(), representativeId), readBy(actor));
    }

    @PutMapping("/{representativeId}/power-of-attorney")
    @Operation(summary = "Records a power of attorney")
    @Allow(VISITATOR)
    @Refuses({"DATE_IN_FUTURE", "POWER_OF_ATTORNEY_MISPLACED"})
    ResponseEntity<CitizenView> givePowerOfAttorney(
            @PathVariable UUID id,
            @PathVariable UUID representativeId,
            Version version,
            @Valid @RequestBody NewPowerOfAttorney body,
            Actor actor) {
        var given = citizens.authorise(id, version.expected(), representativeId, body.toDomain());
        return Answers.ok(given, readBy(actor));
    }

    @DeleteMapping("/{representativeId}/power-of-attorney")
    @Operation(summary = "Records that the power of attorney is revoked")
    @Allow(VISITATOR)
    @Refuses("PERSON_ERASED")
    ResponseEntity<CitizenView> revokePowerOfAttorney(
            @PathVariable UUID id, @PathVariable UUID representativeId, Version version, Actor actor) {
        return Answers.ok(citizens.revokePowerOfAttorney(id, version.expected(), representativeId), readBy(actor));
    }

    private Function<Citizen, CitizenView> readBy(Actor actor) {
        return CitizenView.readBy(actor, LocalDate.now(clock));
    }
}

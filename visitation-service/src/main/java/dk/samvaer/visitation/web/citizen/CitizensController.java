package dk.samvaer.visitation.web.citizen;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Citizens;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Cpr;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Citizens; a CPR number is only ever sent in a body. */
@RestController
@RequestMapping("/v1/citizens")
class CitizensController {
    private final Citizens citizens;
    private final Clock clock;

    CitizensController(Citizens citizens, Clock clock) {
        this.citizens = citizens;
        this.clock = clock;
    }

    record NewCitizen(
            @NotNull @Schema(pattern = Cpr.WRITTEN_AS) Confidential cpr,
            @NotBlank @Size(max = 200) Confidential name,
            @Nullable @Size(max = 400) Confidential address,
            @Nullable LocalDate protectedSince,
            @Nullable Boolean digitalPostExempt) {

        Citizen.Entry toDomain() {
            return new Citizen.Entry(name, address, protectedSince, Boolean.TRUE.equals(digitalPostExempt));
        }
    }

    record CitizenSearch(
            @NotNull @Schema(pattern = Cpr.WRITTEN_AS) Confidential cpr) {}

    record FoundCitizens(List<FoundCitizen> items) {}

    record FoundCitizen(UUID id, Confidential name) {}

    record Contact(
            @NotBlank @Size(max = 200) Confidential name,
            @Nullable @Size(max = 400) Confidential address) {}

    /** Name and address are protected for a year from that day, or for a further one. */
    record ProtectedName(@NotNull LocalDate since) {}

    record DigitalPostExemption(@NotNull Boolean exempt) {}

    @PostMapping
    @Operation(summary = "Registers a citizen")
    @Allow(VISITATOR)
    @Refuses({"CITIZEN_EXISTS", "DATE_IN_FUTURE", "PROTECTION_LAPSED"})
    ResponseEntity<CitizenView> registerCitizen(Creation creation, @Valid @RequestBody NewCitizen body, Actor actor) {
        var citizen = citizens.register(creation, cpr(body.cpr()), body.toDomain());
        return Answers.created("/v1/citizens/" + citizen.state().id(), citizen, readBy(actor));
    }

    @PostMapping("/search")
    @Operation(summary = "Finds a citizen by CPR number")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER})
    @RefusesNothing
    FoundCitizens searchCitizens(@Valid @RequestBody CitizenSearch body) {
        return new FoundCitizens(
                citizens.search(cpr(body.cpr())).map(it -> new FoundCitizen(it.id(), it.name())).stream()
                        .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a citizen")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<CitizenView> readCitizen(@PathVariable UUID id, Actor actor) {
        return Answers.ok(citizens.read(id), readBy(actor));
    }

    @PutMapping("/{id}/contact")
    @Operation(summary = "Corrects name and address")
    @Allow(VISITATOR)
    @Refuses("PERSON_ERASED")
    ResponseEntity<CitizenView> correctContact(
            @PathVariable UUID id, Version version, @Valid @RequestBody Contact body, Actor actor) {
        return Answers.ok(citizens.correct(id, version.expected(), body.name(), body.address()), readBy(actor));
    }

    @PutMapping("/{id}/protection")
    @Operation(summary = "Protects name and address for a year")
    @Allow(VISITATOR)
    @Refuses({"DATE_IN_FUTURE", "PROTECTION_LAPSED"})
    ResponseEntity<CitizenView> protectNameAndAddress(
            @PathVariable UUID id, Version version, @Valid @RequestBody ProtectedName body, Actor actor) {
        return Answers.ok(citizens.protect(id, version.expected(), body.since()), readBy(actor));
    }

    @DeleteMapping("/{id}/protection")
    @Operation(summary = "Lifts the protection of name and address")
    @Allow(VISITATOR)
    @Refuses("PERSON_ERASED")
    ResponseEntity<CitizenView> liftProtection(@PathVariable UUID id, Version version, Actor actor) {
        return Answers.ok(citizens.liftProtection(id, version.expected()), readBy(actor));
    }

    @PutMapping("/{id}/digital-post-exemption")
    @Operation(summary = "Records whether the citizen is exempt from Digital Post")
    @Allow(VISITATOR)
    @Refuses("PERSON_ERASED")
    ResponseEntity<CitizenView> exemptFromDigitalPost(
            @PathVariable UUID id, Version version, @Valid @RequestBody DigitalPostExemption body, Actor actor) {
        return Answers.ok(citizens.exemptFromDigitalPost(id, version.expected(), body.exempt()), readBy(actor));
    }

    private Function<Citizen, CitizenView> readBy(Actor actor) {
        return CitizenView.readBy(actor, LocalDate.now(clock));
    }

    private static Cpr cpr(Confidential text) {
        return Cpr.parse(text.text()).orElseThrow(() -> InvalidInput.at("/cpr", "CPR_INVALID"));
    }
}

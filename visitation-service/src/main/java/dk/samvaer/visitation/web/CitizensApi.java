package dk.samvaer.visitation.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.InvalidInput;
import dk.samvaer.visitation.application.Citizens;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Cpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Citizens; a CPR number is only ever sent in a body. */
@RestController
@RequestMapping("/v1/citizens")
class CitizensApi {
    private final Citizens citizens;

    CitizensApi(Citizens citizens) {
        this.citizens = citizens;
    }

    record NewCitizen(
            @NotNull Confidential cpr,
            @NotBlank @Size(max = 200) Confidential name,
            @Nullable @Size(max = 400) Confidential address) {}

    record CitizenSearch(@NotNull Confidential cpr) {}

    record FoundCitizens(List<FoundCitizen> items) {}

    record FoundCitizen(UUID id, Confidential name) {}

    record CitizenView(
            UUID id,
            @Nullable Confidential cpr,
            Confidential name,
            @Nullable Confidential address) {

        /** The CPR number is for those who decide. */
        static CitizenView of(Citizen citizen, Role reader) {
            boolean decides = reader == VISITATOR || reader == LEADER;
            return new CitizenView(citizen.id(), decides ? citizen.cpr() : null, citizen.name(), citizen.address());
        }
    }

    @PostMapping
    @Allow(VISITATOR)
    ResponseEntity<CitizenView> registerCitizen(Creation creation, @Valid @RequestBody NewCitizen body, Actor actor) {
        var citizen = citizens.register(creation, cpr(body.cpr()), body.name(), body.address());
        var location = "/v1/citizens/" + citizen.state().id();
        return Answers.created(location, citizen, it -> CitizenView.of(it, actor.role()));
    }

    @PostMapping("/search")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER})
    FoundCitizens searchCitizens(@Valid @RequestBody CitizenSearch body) {
        return new FoundCitizens(
                citizens.search(cpr(body.cpr())).map(it -> new FoundCitizen(it.id(), it.name())).stream()
                        .toList());
    }

    @GetMapping("/{id}")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<CitizenView> readCitizen(@PathVariable UUID id, Actor actor) {
        return Answers.ok(citizens.read(id), it -> CitizenView.of(it, actor.role()));
    }

    private static Cpr cpr(Confidential text) {
        return Cpr.parse(text.text()).orElseThrow(() -> InvalidInput.at("/cpr", "CPR_INVALID"));
    }
}

package dk.samvaer.visitation.web.citizen;

import static dk.samvaer.starter.domain.Role.SYSTEM;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.visitation.application.DrivenCitizens;
import dk.samvaer.visitation.application.DrivenCitizens.Found;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names and addresses of the citizens who are driven, for transport-service alone; ids travel in a body. */
// TR-03, ID-02, DP-03
@RestController
@RequestMapping("/v1/driven-citizens")
class DrivenCitizensController {
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final DrivenCitizens citizens;

    DrivenCitizensController(DrivenCitizens citizens) {
        this.citizens = citizens;
    }

    /** @param onBehalfOf the subject of the person for whom the service asks; left out where it asks for itself */
    record DrivenCitizensSearch(
            @NotEmpty @Size(max = 100) List<@NotNull UUID> caseIds,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    /** @param unknown the cases of which nothing is said: there is no such case, or nobody is driven in it */
    record DrivenCitizensView(List<DrivenCitizenView> items, List<UUID> unknown) {}

    /** @param address left out where none is known */
    record DrivenCitizenView(
            UUID caseId,
            UUID citizenId,
            Confidential name,
            @Nullable Confidential address,
            boolean nameAddressProtected) {

        static DrivenCitizenView of(Found found) {
            return new DrivenCitizenView(
                    found.caseId(), found.citizenId(), found.name(), found.address(), found.nameAddressProtected());
        }
    }

    @PostMapping("/search")
    @Operation(summary = "Gives transport-service the names and addresses of citizens who are driven")
    @Allow(SYSTEM)
    @RefusesNothing
    DrivenCitizensView searchDrivenCitizens(@Valid @RequestBody DrivenCitizensSearch body, Actor actor) {
        var found = citizens.find(body.caseIds(), body.onBehalfOf(), actor);
        var known = found.stream().map(Found::caseId).toList();
        return new DrivenCitizensView(
                found.stream().map(DrivenCitizenView::of).toList(),
                body.caseIds().stream().filter(it -> !known.contains(it)).toList());
    }
}

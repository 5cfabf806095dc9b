package dk.samvaer.visitation.web.citizen;

import static dk.samvaer.starter.domain.Role.SYSTEM;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.visitation.application.Addressees;
import dk.samvaer.visitation.application.Addressees.Found;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.DecisionView.Delivery;
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

/** To whom letters about complaints go, for complaint-service alone; ids travel in a body. */
// RP-01, RP-02, ID-02, DP-07
@RestController
@RequestMapping("/v1/addressees")
class AddresseesController {
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final Addressees addressees;

    AddresseesController(Addressees addressees) {
        this.addressees = addressees;
    }

    /** @param onBehalfOf the subject of the person for whom the service asks; left out where it asks for itself */
    record AddresseesSearch(
            @NotEmpty @Size(max = 100) List<@NotNull UUID> caseIds,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    /** @param unknown the cases of which nothing is said: there is no such case, or nobody has complained in it */
    record AddresseesView(List<AddresseeView> items, List<UUID> unknown) {}

    /**
     * @param delivery how a letter is sent today
     * @param address left out where none is needed
     * @param addressProtected the address is not for private parties
     * @param copies the representatives who get a copy
     */
    record AddresseeView(
            UUID caseId,
            UUID citizenId,
            String caseNumber,
            Delivery delivery,
            Confidential name,
            @Nullable Confidential address,
            boolean addressProtected,
            List<LetterCopyView> copies,
            SenderView sender) {

        static AddresseeView of(Found found) {
            var sent = found.dispatch();
            return new AddresseeView(
                    found.caseId(),
                    found.citizenId(),
                    found.caseNumber(),
                    Codes.as(Delivery.class, sent.delivery()),
                    sent.name(),
                    sent.address(),
                    sent.addressProtected(),
                    sent.copies().stream().map(LetterCopyView::of).toList(),
                    SenderView.of(found.sender()));
        }
    }

    /** @param contact left out where none is known */
    record LetterCopyView(
            UUID representativeId,
            CitizenView.Kind kind,
            Confidential name,
            @Nullable Confidential contact) {

        private static LetterCopyView of(Dispatch.Copy it) {
            return new LetterCopyView(
                    it.representativeId(), Codes.as(CitizenView.Kind.class, it.kind()), it.name(), it.contact());
        }
    }

    /** The unit that sends it, as it is called and reached today; address and opening hours line by line. */
    record SenderView(String name, String municipality, List<String> address, String phone, List<String> openingHours) {

        private static SenderView of(Unit it) {
            return new SenderView(it.name(), it.municipality(), it.address(), it.phone(), it.openingHours());
        }
    }

    @PostMapping("/search")
    @Operation(summary = "Gives complaint-service the names and addresses to which letters about a complaint go")
    @Allow(SYSTEM)
    @RefusesNothing
    AddresseesView searchAddressees(@Valid @RequestBody AddresseesSearch body, Actor actor) {
        var found = addressees.find(body.caseIds(), body.onBehalfOf(), actor);
        var known = found.stream().map(Found::caseId).toList();
        return new AddresseesView(
                found.stream().map(AddresseeView::of).toList(),
                body.caseIds().stream().filter(it -> !known.contains(it)).toList());
    }
}

package dk.samvaer.transport.web.carriers;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.OPERATOR;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.carriers.Carriers;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.persistence.carriers.CarriersQueries.Filter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of carriers and their vehicles, kept by the transport office, which makes the agreements with them. */
// TR-02, TR-03
@RestController
@RequestMapping("/v1/carriers")
class CarriersController {
    private final Carriers carriers;
    private final TransportSettings settings;

    CarriersController(Carriers carriers, TransportSettings settings) {
        this.carriers = carriers;
        this.settings = settings;
    }

    record CarrierDeactivation(@NotNull LocalDate from) {}

    record CarrierReregistration(@NotNull LocalDate from) {}

    @GetMapping
    @Operation(summary = "Lists the carriers and their vehicles")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, OPERATOR})
    Page<CarrierView> carriers(
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(required = false) @Nullable LocalDate registeredOn,
            Paging paging) {
        return carriers.list(new Filter(mode, registeredOn), paging).map(CarrierView::of);
    }

    @GetMapping("/{code}")
    @Operation(summary = "Shows a carrier and its vehicles")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, OPERATOR})
    ResponseEntity<CarrierView> carrier(@PathVariable String code) {
        return answer(carriers.read(code));
    }

    @PostMapping
    @Operation(summary = "Registers a carrier")
    @Refuses({"CARRIER_EXISTS", "ENDS_BEFORE_IT_BEGINS", "VEHICLE_TWICE", "VEHICLE_WITHOUT_PLACES"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<CarrierView> registerCarrier(Creation creation, @Valid @RequestBody NewCarrier body) {
        if (!settings.offered().knows(body.mode())) {
            throw InvalidInput.at("/mode", "MODE_UNKNOWN");
        }
        var entry = body.content().entry();
        var registered = carriers.register(creation, body.code(), body.mode(), entry, body.registeredFrom());
        return Answers.created("/v1/carriers/" + body.code(), registered, CarrierView::of);
    }

    @PutMapping("/{code}/content")
    @Operation(summary = "Changes what the register says of a carrier and its vehicles")
    @Refuses({"ENDS_BEFORE_IT_BEGINS", "VEHICLE_MISSING", "VEHICLE_TWICE", "VEHICLE_WITHOUT_PLACES"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<CarrierView> changeCarrier(
            @PathVariable String code, Version version, @Valid @RequestBody CarrierContent body) {
        return answer(carriers.change(code, version.expected(), body.entry()));
    }

    /** What is planned with it stays; from that day on nothing new is. */
    @PostMapping("/{code}/deactivation")
    @Operation(summary = "Ends the registration of a carrier")
    @Refuses({"CARRIER_NOT_REGISTERED", "DATE_IN_THE_PAST", "ENDS_BEFORE_IT_BEGINS"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<CarrierView> deactivateCarrier(
            @PathVariable String code, Version version, @Valid @RequestBody CarrierDeactivation body) {
        return answer(carriers.deactivate(code, version.expected(), body.from()));
    }

    /** Registers a former carrier anew, or takes back a deactivation that lies ahead. */
    @PostMapping("/{code}/registration")
    @Operation(summary = "Registers a former carrier again")
    @Refuses({"CARRIER_REGISTERED_ALREADY", "DATE_IN_THE_PAST"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<CarrierView> registerCarrierAgain(
            @PathVariable String code, Version version, @Valid @RequestBody CarrierReregistration body) {
        return answer(carriers.registerAgain(code, version.expected(), body.from()));
    }

    private static ResponseEntity<CarrierView> answer(Versioned<Carrier> carrier) {
        return Answers.ok(carrier, CarrierView::of);
    }
}

package dk.samvaer.supplier.web.money;

import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.money.OptIns;
import dk.samvaer.supplier.domain.money.Amount;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What citizens are charged for what they agreed to, and what takes a charge back. */
// R45, R46, PA-02
@RestController
@RequestMapping("/v1/opt-ins/{id}/charges")
class ChargesController {
    private final OptIns optIns;

    ChargesController(OptIns optIns) {
        this.optIns = optIns;
    }

    record NewCharge(
            @NotNull LocalDate day,

            @NotNull @Pattern(regexp = NewOptionalActivity.KRONER)
            String amount) {}

    record NewCredit(@NotNull @Size(max = 1_000) Confidential reason) {}

    @PostMapping
    @Operation(summary = "Charges a citizen for a day of an activity that the citizen agreed to pay for")
    @Refuses({
        "ACTIVITY_NOT_OFFERED",
        "AMOUNT_ABOVE_OPT_IN",
        "AMOUNT_NOT_POSITIVE",
        "CHARGED_ALREADY",
        "CHARGE_LIMIT_REACHED",
        "CHARGE_NOT_ALLOWED",
        "CHARGE_TOO_LATE",
        "DATE_IN_FUTURE",
        "NOT_PLACED_ON_DAY",
        "OPT_IN_MISSING",
        "OPT_IN_WITHDRAWN"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<OptInView> charge(@PathVariable UUID id, Version version, @Valid @RequestBody NewCharge body) {
        return Answers.ok(optIns.charge(id, version.expected(), body.day(), Amount.of(body.amount())), OptInView::of);
    }

    /** A charge is never deleted: a credit of the same amount stands beside it. */
    @PostMapping("/{chargeId}/credit")
    @Operation(summary = "Takes a charge back by a credit of the same amount")
    @Refuses({"CHARGE_UNKNOWN", "CREDITED_ALREADY", "REASON_REQUIRED"})
    @Allow({SUPPLIER_STAFF, VISITATOR})
    ResponseEntity<OptInView> credit(
            @PathVariable UUID id, @PathVariable UUID chargeId, Version version, @Valid @RequestBody NewCredit body) {
        return Answers.ok(optIns.credit(id, version.expected(), chargeId, body.reason()), OptInView::of);
    }
}

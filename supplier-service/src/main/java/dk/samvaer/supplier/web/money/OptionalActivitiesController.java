package dk.samvaer.supplier.web.money;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.money.OptionalActivities;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Voluntary activities beside the daily ones, for which those who opt in pay. */
// R45, R46, PA-02
@RestController
@RequestMapping("/v1/optional-activities")
class OptionalActivitiesController {
    private final OptionalActivities activities;

    OptionalActivitiesController(OptionalActivities activities) {
        this.activities = activities;
    }

    record ActivityWithdrawal(@NotNull LocalDate from) {}

    @GetMapping
    @Operation(summary = "Lists the optional activities of suppliers")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<OptionalActivityView> optionalActivities(
            @RequestParam(required = false) @Nullable String supplierId,
            @RequestParam(required = false) @Nullable LocalDate endsFrom,
            Paging paging) {
        return activities.list(supplierId, endsFrom, paging).map(OptionalActivityView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an optional activity")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<OptionalActivityView> optionalActivity(@PathVariable UUID id) {
        return Answers.ok(activities.read(id), OptionalActivityView::of);
    }

    @PostMapping
    @Operation(summary = "Offers an optional activity for money")
    @Refuses({
        "ACTIVITY_TOO_LONG",
        "AMOUNT_NOT_POSITIVE",
        "AMOUNT_TOO_HIGH",
        "CHARGE_NOT_ALLOWED",
        "DATE_IN_THE_PAST",
        "PERIOD_ENDS_BEFORE_IT_BEGINS"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<OptionalActivityView> offerActivity(
            Creation creation, @Valid @RequestBody NewOptionalActivity body, Caller caller) {
        var offered = activities.offer(creation, own(caller), body.terms());
        return Answers.created("/v1/optional-activities/" + offered.state().id(), offered, OptionalActivityView::of);
    }

    /** What was agreed to for the days before stands; from that day on nothing is charged. */
    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Ends an optional activity before its last day")
    @Refuses({"ACTIVITY_WITHDRAWN", "DATE_IN_THE_PAST"})
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<OptionalActivityView> withdrawActivity(
            @PathVariable UUID id, Version version, @Valid @RequestBody ActivityWithdrawal body, Caller caller) {
        return Answers.ok(
                activities.withdraw(id, version.expected(), own(caller), body.from()), OptionalActivityView::of);
    }

    private static String own(Caller caller) {
        return Objects.requireNonNullElse(caller.supplierId(), "");
    }
}

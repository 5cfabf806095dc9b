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
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.money.OptIns;
import dk.samvaer.supplier.domain.money.OptIn;
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

/** What citizens agree to pay for, by their own word or that of who may speak for them. */
// R45, PA-02, RP-01
@RestController
@RequestMapping("/v1/opt-ins")
class OptInsController {
    private final OptIns optIns;

    OptInsController(OptIns optIns) {
        this.optIns = optIns;
    }

    /** @param word what staff of the supplier were told; left out by whoever speaks for themselves or for the citizen */
    record NewOptIn(
            @NotNull UUID placementId,
            @NotNull UUID activityId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Valid SaidWord word) {}

    record FurtherOptIn(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Valid SaidWord word) {}

    record OptOut(@Nullable @Valid SaidWord word) {}

    @GetMapping
    @Operation(summary = "Lists what citizens have agreed to pay for")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<OptInView> optIns(@RequestParam(required = false) @Nullable UUID placementId, Paging paging, Caller caller) {
        var own = caller.role() == SUPPLIER_STAFF ? Objects.requireNonNullElse(caller.supplierId(), "") : null;
        return optIns.list(placementId, own, caller.onlyCitizen(), paging).map(OptInView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows what a citizen has agreed to pay for, and what was charged")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<OptInView> optIn(@PathVariable UUID id) {
        return answer(optIns.read(id));
    }

    @PostMapping
    @Operation(summary = "Agrees to pay for an optional activity")
    @Refuses({
        "ACTIVITY_NOT_OFFERED",
        "ACTIVITY_OF_OTHER_SUPPLIER",
        "DATE_IN_FUTURE",
        "GRANT_NOT_ACTIVE",
        "OPTED_IN_ALREADY",
        "OPT_IN_MUST_COME_FIRST",
        "PERIOD_ENDS_BEFORE_IT_BEGINS",
        "PLACEMENT_STATE_FORBIDS",
        "SPEAKER_NOT_MANDATED",
        "WORD_IS_ANOTHERS",
        "WORD_REQUIRED"
    })
    @Allow(
            value = {SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.CONSENT)
    ResponseEntity<OptInView> agreeToPay(Creation creation, @Valid @RequestBody NewOptIn body, Caller caller) {
        var said = SaidWord.of(body.word(), caller);
        var optedIn = optIns.optIn(creation, body.placementId(), body.activityId(), body.from(), body.to(), said);
        return Answers.created("/v1/opt-ins/" + optedIn.state().id(), optedIn, OptInView::of);
    }

    @PostMapping("/{id}/periods")
    @Operation(summary = "Agrees to pay for further days of the same activity")
    @Refuses({
        "ACTIVITY_NOT_OFFERED",
        "DATE_IN_FUTURE",
        "GRANT_NOT_ACTIVE",
        "OPTED_IN_ALREADY",
        "OPT_IN_MUST_COME_FIRST",
        "PERIOD_ENDS_BEFORE_IT_BEGINS",
        "PLACEMENT_STATE_FORBIDS",
        "SPEAKER_NOT_MANDATED",
        "WORD_IS_ANOTHERS",
        "WORD_REQUIRED"
    })
    @Allow(
            value = {SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.CONSENT)
    ResponseEntity<OptInView> optInAgain(
            @PathVariable UUID id, Version version, @Valid @RequestBody FurtherOptIn body, Caller caller) {
        return answer(
                optIns.optInAgain(id, version.expected(), body.from(), body.to(), SaidWord.of(body.word(), caller)));
    }

    /** The day on which it is said stays as it was agreed. The grant and the placement are not affected. */
    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Agrees no more to pay for an activity, from the next day on")
    @Refuses({
        "DATE_IN_FUTURE",
        "OPT_IN_OVER",
        "OPT_IN_WITHDRAWN",
        "SPEAKER_NOT_MANDATED",
        "WITHDRAWN_BEFORE_OPT_IN",
        "WORD_IS_ANOTHERS",
        "WORD_REQUIRED"
    })
    @Allow(
            value = {SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.WITHDRAW_CONSENT)
    ResponseEntity<OptInView> optOut(
            @PathVariable UUID id, Version version, @Valid @RequestBody OptOut body, Caller caller) {
        return answer(optIns.optOut(id, version.expected(), SaidWord.of(body.word(), caller)));
    }

    private static ResponseEntity<OptInView> answer(Versioned<OptIn> optIn) {
        return Answers.ok(optIn, OptInView::of);
    }
}

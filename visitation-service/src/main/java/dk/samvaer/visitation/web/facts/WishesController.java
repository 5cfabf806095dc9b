package dk.samvaer.visitation.web.facts;

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
import dk.samvaer.visitation.application.CaseWishes;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.web.cases.RefusesRepresentatives;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.EnquiryView;
import dk.samvaer.visitation.web.view.WishView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the citizen asks for, recorded and withdrawn. */
@RestController
@RequestMapping("/v1/cases/{id}/wishes")
class WishesController {
    private final CaseWishes wishes;

    WishesController(CaseWishes wishes) {
        this.wishes = wishes;
    }

    /** Who asked, when, how, in what words, and for what. */
    record NewWish(
            WishView.@NotNull Speaker speaker,
            @Nullable UUID representativeId,
            @NotNull LocalDate saidOn,
            EnquiryView.@NotNull Channel channel,
            @NotBlank @Size(max = 10_000) Confidential words,
            @NotNull @Valid AskedBody asked) {

        Wish.Statement statement() {
            return new Wish.Statement(
                    Codes.as(Wish.Speaker.class, speaker),
                    representativeId,
                    saidOn,
                    Codes.as(Channel.class, channel),
                    words);
        }
    }

    /** What exactly is asked for; what is left out is left to the municipality, or stays as it is. */
    record AskedBody(
            WishView.@NotNull Subject subject,
            @Nullable @Min(1) @Max(7) Integer daysPerWeek,
            @Nullable @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId,
            @Nullable @Pattern(regexp = "[A-Z][A-Z_]{0,63}") String transportMode,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        Wish.Asked toDomain() {
            return new Wish.Asked(
                    Codes.as(Wish.Subject.class, subject), daysPerWeek, supplierId, transportMode, from, until);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records what the citizen asks for, in the words in which it was said")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    @RefusesRepresentatives
    @Refuses({
        "CASE_STATE_FORBIDS",
        "COMPANION_ONLY_ATTENDS",
        "DATE_IN_FUTURE",
        "KINSHIP_GIVES_NO_RIGHT",
        "REPRESENTATIVE_MISPLACED",
        "REPRESENTATIVE_NOT_NAMED",
        "REPRESENTATIVE_OF_OTHER_KIND",
        "REPRESENTATIVE_UNKNOWN",
        "SPEAKER_IS_NOT_CALLER",
        "WISH_NOT_SPECIFIC",
        "WORDS_MISSING"
    })
    ResponseEntity<CaseView> recordWish(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewWish body, Actor actor) {
        var recorded = wishes.record(
                id, version.expected(), body.statement(), body.asked().toDomain(), actor);
        var wishId = recorded.state().intake().wishes().all().getLast().id();
        return Answers.created("/v1/cases/" + id + "/wishes/" + wishId, recorded, CaseView.readBy(actor));
    }

    @DeleteMapping("/{wishId}")
    @Operation(summary = "Records that the citizen has taken a wish back")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    @RefusesRepresentatives
    @Refuses({"CASE_STATE_FORBIDS", "WISH_ANSWERED"})
    ResponseEntity<CaseView> withdrawWish(
            @PathVariable UUID id, @PathVariable UUID wishId, Version version, Actor actor) {
        return Answers.ok(wishes.withdraw(id, version.expected(), wishId, actor), CaseView.readBy(actor));
    }
}

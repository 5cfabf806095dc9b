package dk.samvaer.visitation.application;

import dk.samvaer.visitation.domain.decision.WrittenReasons;
import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.law.LegalReferences;
import dk.samvaer.visitation.domain.law.PensionAges;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.register.CodeNames;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.domain.register.Units;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.rules.LevelFourGrounds;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import dk.samvaer.visitation.domain.rules.Reviewers;
import dk.samvaer.visitation.domain.vum.AssessmentMethod;
import dk.samvaer.visitation.domain.vum.AssessmentMethods;
import dk.samvaer.visitation.domain.vum.LevelBands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Numbers that law, postal service and the municipality may change, each with the days on which it holds.
 *
 * @param decideWithin from the enquiry to the first decision, as the municipality has set it
 * @param reassessWithin from what asks for a reassessment to its answer, where nothing else sets the day
 * @param retention for how long a case is kept after its end, by the day on which it ends
 * @param answerHearingWithin how long a party has to answer a hearing where no other day is set
 * @param answerHearingAtLeast the shortest time that a party may be given
 * @param suspendAtMost for how long a grant may rest without a decision
 * @param bothGroundsRequired whether a citizen at level 4 is out only for both of the declaration's grounds
 * @param offerPlanAfterPensionAge whether a plan must be offered also to citizens who have reached pension age
 * @param reviewers who may review a decision that was complained about
 * @param writtenReasons how long written reasons may be asked for after an oral decision, and by when they are sent
 * @param transportClient the subject of the tokens that the issuer gives to transport-service
 * @param complaintClient the subject of the tokens that the issuer gives to complaint-service
 * @param units the deciding unit, with the days from which it is called and reached so
 * @param names what suppliers and modes of transport are called, by their codes
 * @param assessmentMethods the versions of the assessment method, each with the days on which an assessment may be begun by it
 * @param levelBands the percents of the functional levels, by the day on which an assessment is begun
 * @param law the register of legal references by the ids of its rows
 */
@Validated
@ConfigurationProperties("samvaer.visitation")
record VisitationSettings(
        @NotNull ComplaintPeriods complaintPeriod,
        @NotEmpty List<Dated<Period>> decideWithin,
        @NotEmpty List<Dated<Period>> reassessWithin,
        @NotEmpty List<Dated<Period>> retention,
        @NotNull PensionAges pension,
        @NotEmpty List<Dated<Period>> answerHearingWithin,
        @NotEmpty List<Dated<Period>> answerHearingAtLeast,
        @NotEmpty List<Dated<Period>> suspendAtMost,
        boolean bothGroundsRequired,
        boolean offerPlanAfterPensionAge,
        @NotEmpty List<Dated<Reviewers>> reviewers,
        WrittenReasons.@NotNull Time writtenReasons,
        @NotBlank String transportClient,
        @NotBlank String complaintClient,
        @NotEmpty List<Unit> units,
        @NotEmpty Map<String, List<@Valid Name>> names,
        @NotEmpty List<AssessmentMethod> assessmentMethods,
        @NotEmpty List<Dated<LevelBands>> levelBands,
        @NotEmpty Map<String, @Valid Row> law) {

    /** Refuses rows that contradict each other, so that the service does not start with them. */
    // CFG-01
    VisitationSettings {
        decideWithin = Dated.checked("decide-within", decideWithin);
        reassessWithin = Dated.checked("reassess-within", reassessWithin);
        answerHearingWithin = Dated.checked("answer-hearing-within", answerHearingWithin);
        answerHearingAtLeast = Dated.checked("answer-hearing-at-least", answerHearingAtLeast);
        suspendAtMost = Dated.checked("suspend-at-most", suspendAtMost);
        reviewers = Dated.checked("reviewers", reviewers);
        retention = Dated.checked("retention", retention);
        levelBands = Dated.checked("level-bands", levelBands);
        references(Objects.requireNonNullElse(law, Map.of()));
        codeNames(Objects.requireNonNullElse(names, Map.of()));
        new Units(Objects.requireNonNullElse(units, List.of()));
    }

    Period decideWithin(LocalDate receivedOn) {
        return Dated.on(receivedOn, decideWithin);
    }

    Period reassessWithin(LocalDate askedOn) {
        return Dated.on(askedOn, reassessWithin);
    }

    Period answerHearingWithin(LocalDate sentOn) {
        return Dated.on(sentOn, answerHearingWithin);
    }

    Period answerHearingAtLeast(LocalDate sentOn) {
        return Dated.on(sentOn, answerHearingAtLeast);
    }

    Period suspendAtMost(LocalDate from) {
        return Dated.on(from, suspendAtMost);
    }

    /** For how long a case is kept that ends on that day. */
    // DP-06, CFG-01
    Period retention(LocalDate closedOn) {
        return Dated.on(closedOn, retention);
    }

    /** A row of the register without its id. */
    record Row(
            @NotBlank String key,
            @NotBlank String title,

            @NotBlank @Pattern(regexp = ".*nr\\. \\d+ af .+", message = "must name the number and date of the act")
            String act,

            @NotBlank String text,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note) {

        /** A row is bound before it is validated. */
        private boolean whole() {
            return Stream.of(Optional.ofNullable(key), Optional.ofNullable(validFrom))
                    .allMatch(Optional::isPresent);
        }
    }

    /** What a code is called, and from when. */
    record Name(@NotBlank String name, @Nullable LocalDate validFrom) {}

    Authority authority() {
        return new Authority(new Units(units), codeNames(names), legalReferences(), complaintPeriod, pension);
    }

    private static CodeNames codeNames(Map<String, List<Name>> names) {
        return new CodeNames(names.entrySet().stream()
                .flatMap(code ->
                        code.getValue().stream().map(it -> new CodeName(code.getKey(), it.name(), it.validFrom())))
                .toList());
    }

    // TG-06, AP-01, C2, CP-08
    MunicipalChoices choices() {
        return new MunicipalChoices(
                bothGroundsRequired ? LevelFourGrounds.BOTH : LevelFourGrounds.ONE,
                offerPlanAfterPensionAge ? null : pension,
                reviewers);
    }

    AssessmentMethods methods() {
        return new AssessmentMethods(assessmentMethods, levelBands);
    }

    LegalReferences legalReferences() {
        return references(law);
    }

    /** The rows that are whole; what one of them lacks is told by its validation. */
    private static LegalReferences references(Map<String, Row> rows) {
        return new LegalReferences(rows.entrySet().stream()
                .filter(row -> row.getValue().whole())
                .map(row -> reference(row.getKey(), row.getValue()))
                .toList());
    }

    private static LegalReference reference(String id, Row row) {
        return new LegalReference(
                id, row.key(), row.title(), row.act(), row.text(), row.validFrom(), row.validTo(), row.note());
    }
}

package dk.samvaer.visitation.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.rules.Reviewers;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What law and municipality may change is dated, and the service does not start with rows that contradict each other. */
class DatedSettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ROOT = "samvaer.visitation.";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(OnlySettings.class);

    @EnableConfigurationProperties(VisitationSettings.class)
    static class OnlySettings {}

    @Test
    void CFG_01_every_rule_that_letters_state_names_act_number_and_days_and_is_in_force_today() {
        service.run(it -> {
            var law = it.getBean(VisitationSettings.class).legalReferences();
            assertThat(law.all()).allSatisfy(row -> {
                assertThat(row.act()).containsPattern("nr\\. \\d+ af \\d+\\. \\p{L}+ \\d{4}");
                assertThat(row.validFrom()).isNotNull();
            });
            assertThat(law.on(TODAY))
                    .extracting(LegalReference::key)
                    .contains("SEL_104", "SEL_105", "SEL_141", "RSL_66", "RSL_67", "RSL_72")
                    .contains("FVL_19", "FVL_22", "FVL_24", "FVL_25");
        });
    }

    @Test
    void CFG_01_DP_06_the_row_in_force_on_the_day_that_matters_counts() {
        service.withPropertyValues(
                        ROOT + "retention[0].value=P5Y",
                        ROOT + "retention[1].valid-from=2027-01-01",
                        ROOT + "retention[1].value=P10Y",
                        ROOT + "pension.review-lead[0].value=P3M",
                        ROOT + "pension.review-lead[1].valid-from=2027-01-01",
                        ROOT + "pension.review-lead[1].value=P6M")
                .run(it -> {
                    var settings = it.getBean(VisitationSettings.class);
                    assertThat(settings.retention(LocalDate.of(2026, 12, 31))).isEqualTo(Period.ofYears(5));
                    assertThat(settings.retention(LocalDate.of(2027, 1, 1))).isEqualTo(Period.ofYears(10));
                    assertThat(settings.pension().reviewLead(TODAY)).isEqualTo(Period.ofMonths(3));
                    assertThat(settings.pension().reviewLead(LocalDate.of(2027, 1, 1)))
                            .isEqualTo(Period.ofMonths(6));
                });
    }

    @Test
    void CFG_01_PH_01_the_time_to_answer_a_hearing_is_that_of_the_day_on_which_it_is_sent() {
        service.withPropertyValues(
                        ROOT + "answer-hearing-within[0].value=P14D",
                        ROOT + "answer-hearing-within[1].valid-from=2027-01-01",
                        ROOT + "answer-hearing-within[1].value=P21D")
                .run(it -> {
                    var settings = it.getBean(VisitationSettings.class);
                    assertThat(settings.answerHearingWithin(LocalDate.of(2026, 12, 31)))
                            .isEqualTo(Period.ofDays(14));
                    assertThat(settings.answerHearingWithin(LocalDate.of(2027, 1, 1)))
                            .isEqualTo(Period.ofDays(21));
                });
    }

    @Test
    void CFG_01_CP_08_who_may_review_a_decision_is_what_holds_on_the_day_of_the_review() {
        service.run(
                it -> assertThat(it.getBean(VisitationSettings.class).choices().reviewers(TODAY))
                        .isEqualTo(Reviewers.ANYBODY));
        service.withPropertyValues(
                        ROOT + "reviewers[0].value=ANYBODY",
                        ROOT + "reviewers[1].valid-from=2027-01-01",
                        ROOT + "reviewers[1].value=OTHER_THAN_AUTHORS")
                .run(it -> {
                    var choices = it.getBean(VisitationSettings.class).choices();
                    assertThat(choices.reviewers(LocalDate.of(2026, 12, 31))).isEqualTo(Reviewers.ANYBODY);
                    assertThat(choices.reviewers(LocalDate.of(2027, 1, 1))).isEqualTo(Reviewers.OTHER_THAN_AUTHORS);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "law.sel-104-2014.valid-to=2024-02-01, hold for SEL_104 on one day",
        "law.sel-104-2024.valid-to=2023-01-01, sel-104-2024 ends before it begins",
        "law.rsl-66.act=retssikkerhedsloven, must name the number and date of the act",
        "law.rsl-66.act=, must not be blank",
        "law.new.key=RSL_66, law[new].validFrom",
        "law.rsl-66.valid-from=yesterday, yesterday",
        "reviewers[0].value=NOBODY, NOBODY",
        "retention[0].valid-from=2027-01-01, retention has no row without valid-from",
        "suspend-at-most[0].valid-from=2027-01-01, suspend-at-most has no row without valid-from",
        "complaint-period.weeks[0].value=0, less than one week",
        "complaint-period.weeks[0].value=four, four",
        "'level-bands[0].value.upper-bounds=0,25,50,75,90', must rise to 100",
        "pension.review-lead[0].value=soon, soon"
    })
    void CFG_01_the_service_does_not_start_with_rows_that_overlap_or_cannot_be_read(String row, String told) {
        service.withPropertyValues(ROOT + row)
                .run(it -> assertThat(it)
                        .hasFailed()
                        .getFailure()
                        .satisfies(failure -> assertThat(messages(failure)).contains(told)));
    }

    @Test
    void CFG_01_the_service_does_not_start_with_two_names_of_one_code_from_the_same_day() {
        var first = ROOT + "names.nsv[0].name=One";
        service.withPropertyValues(first, ROOT + "names.nsv[1].name=Two")
                .run(it -> assertThat(it)
                        .hasFailed()
                        .getFailure()
                        .satisfies(failure -> assertThat(messages(failure))
                                .contains("names: nsv has two rows that begin on the same day")));
        service.withPropertyValues(first, ROOT + "names.nsv[1].name=Two", ROOT + "names.nsv[1].valid-from=2027-01-01")
                .run(it -> assertThat(it).hasNotFailed());
    }

    private static String messages(Throwable failure) {
        var cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : "\n" + messages(cause));
    }
}

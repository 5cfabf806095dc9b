package dk.samvaer.visitation.domain.vum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.vum.VumTheme.Scoring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentMethodsTest {
    private static final AssessmentMethods METHODS = new AssessmentMethods(
            List.of(
                    new AssessmentMethod(VumVersion.V1_0, null, LocalDate.of(2020, 12, 31)),
                    new AssessmentMethod(VumVersion.V2_0, LocalDate.of(2021, 1, 1), null)),
            List.of(
                    new Dated<>(null, new LevelBands(List.of(0, 25, 50, 75, 100))),
                    new Dated<>(LocalDate.of(2027, 1, 1), new LevelBands(List.of(5, 20, 40, 60, 100)))));

    @ParameterizedTest
    @CsvSource({"2008-01-01, 1.0", "2020-12-31, 1.0", "2021-01-01, 2.0", "2026-11-23, 2.0"})
    void AS_04_the_version_follows_the_day(LocalDate on, String version) {
        assertThat(METHODS.on(on).orElseThrow().version().number()).isEqualTo(version);
        METHODS.requireInForce(version, on);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2020-12-31", "1.0, 2021-01-01", "3.0, 2026-11-23"})
    void AS_04_refuses_a_version_that_is_not_in_force_on_the_day(String version, LocalDate on) {
        assertThatThrownBy(() -> METHODS.requireInForce(version, on)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, L1, 1, 25", "2026-12-31, L0, 0, 0", "2027-01-01, L1, 6, 20", "2027-01-01, L4, 61, 100"})
    void CFG_01_TG_04_the_bands_of_the_levels_follow_the_day(LocalDate on, FunctionalLevel level, int from, int to) {
        var bands = METHODS.bandsOn(on);
        assertThat(bands.fit(level, from)).isTrue();
        assertThat(bands.fit(level, to)).isTrue();
        assertThat(bands.fit(level, from - 1)).isFalse();
        assertThat(bands.fit(level, to + 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 25 50 75", "0 25 25 75 100", "0 50 25 75 100", "0 25 50 75 99", "-1 25 50 75 100"})
    void CFG_01_TG_04_bands_that_overlap_or_leave_a_percent_out_are_refused(String bounds) {
        var numbers = Stream.of(bounds.split(" ")).map(Integer::valueOf).toList();
        assertThatThrownBy(() -> new LevelBands(numbers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level-bands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUNCTIONS|Vurderes uden nogen form for hjælp, hjælpemidler eller medicin."
                        + "|Scored without any help, aids or medicine.",
                "ACTIVITY|Vurderes med medicin og hjælpemidler, men uden støtte fra tilbud eller netværk."
                        + "|Scored with medicine and aids, but without support from offers or network.",
                "ENVIRONMENT|Beskrives, men scores ikke.|Described, not scored."
            })
    void AS_08_each_part_of_life_says_in_both_languages_with_or_without_what_it_is_scored(
            Area area, String danish, String english) {
        assertThat(area.help().danish()).isEqualTo(danish);
        assertThat(area.help().english()).isEqualTo(english);
        assertThat(area.help()).isNotEqualTo(area.term());
    }

    @Test
    void AS_03_version_2_has_four_functions_six_activities_and_the_surroundings() {
        var themes = VumVersion.V2_0.themes();
        assertThat(themes).filteredOn(it -> it.area() == Area.FUNCTIONS).hasSize(4);
        assertThat(themes)
                .filteredOn(it -> it.area() == Area.ACTIVITY)
                .hasSize(6)
                .allMatch(it -> it.scoring() == Scoring.REQUIRED);
        assertThat(themes)
                .filteredOn(it -> it.area() == Area.ENVIRONMENT)
                .singleElement()
                .matches(it -> it.scoring() == Scoring.FORBIDDEN);
    }

    @Test
    void AS_04_version_1_has_ten_scored_themes_and_the_surroundings_and_no_national_codes() {
        assertThat(VumVersion.V1_0.themes())
                .filteredOn(it -> it.scoring() == Scoring.REQUIRED)
                .hasSize(10);
        assertThat(VumVersion.V1_0.themes())
                .hasSize(11)
                .allMatch(it -> it.term().code() == null);
    }

    @Test
    void AS_06_each_national_code_means_one_thing() {
        var terms = Stream.of(
                        VumVersion.V2_0.themes().stream().map(VumTheme::term),
                        Arrays.stream(Severity.values()).map(Severity::term),
                        Arrays.stream(SupportNeed.values()).map(SupportNeed::term),
                        Arrays.stream(Informant.values()).map(Informant::term))
                .flatMap(it -> it)
                .map(it -> UUID.fromString(Objects.requireNonNull(it.code())));
        assertThat(terms).hasSize(11 + 6 + 6 + 4).doesNotHaveDuplicates();
    }
}

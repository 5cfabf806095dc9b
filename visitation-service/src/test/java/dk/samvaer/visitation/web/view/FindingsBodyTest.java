package dk.samvaer.visitation.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.enquiry.Wish;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in the header of the appraisal is kept, and is shown, each thing as itself. */
class FindingsBodyTest {
    private static final UUID HAVEN = UUID.fromString("4f6e2c1d-0d83-5a0e-8d5e-1b0a7c9f3e61");
    private static final LocalDate VISITED = LocalDate.of(2026, 11, 20);
    private static final LookedAt VISIT = new LookedAt(
            LookedAt.Access.GRANTED,
            "nsv",
            HAVEN,
            text("Haven"),
            VISITED,
            text("Der er roligt"),
            WishView.Speaker.CITIZEN);
    private static final FindingsBody HEADER = header(
            List.of(new FindingsBody.Diagnosis(
                    text("Opdigtet lidelse"), text("Egen læge"), text("2014"), text("Journal, bilag 3"))),
            List.of(VISIT));

    @Test
    void AS_02_situation_purpose_wishes_and_diagnoses_with_who_when_and_reference_are_kept() {
        var kept = HEADER.toDomain().background();
        assertThat(kept.purpose()).isEqualTo(text("At finde det rette tilbud"));
        assertThat(kept.situation()).isEqualTo(text("Er alene det meste af dagen"));
        assertThat(kept.wishes()).isEqualTo(text("Jeg vil gerne male"));
        assertThat(kept.diagnoses())
                .containsExactly(new Background.Diagnosis(
                        text("Opdigtet lidelse"), text("Egen læge"), text("2014"), text("Journal, bilag 3")));
    }

    @Test
    void R2_an_offer_that_was_visited_is_kept_with_supplier_unit_day_and_what_was_said_of_it() {
        assertThat(HEADER.toDomain().background().offers())
                .containsExactly(new Background.LookedAt(
                        Background.Access.GRANTED,
                        "nsv",
                        HAVEN,
                        text("Haven"),
                        VISITED,
                        text("Der er roligt"),
                        Wish.Speaker.CITIZEN));
    }

    @Test
    void AS_02_R2_what_was_kept_is_shown_as_it_was_written() {
        var shown = FindingsBody.of(HEADER.toDomain());
        assertThat(shown.purpose()).isEqualTo(HEADER.purpose());
        assertThat(shown.situation()).isEqualTo(HEADER.situation());
        assertThat(shown.wishes()).isEqualTo(HEADER.wishes());
        assertThat(shown.diagnoses()).isEqualTo(HEADER.diagnoses());
        assertThat(shown.offersLookedAt()).isEqualTo(HEADER.offersLookedAt());
    }

    @ParameterizedTest
    @CsvSource({
        "'', læge, 2014, bilag, diagnoses[0].name",
        "Lidelse, '', 2014, bilag, diagnoses[0].madeBy",
        "Lidelse, læge, '', bilag, diagnoses[0].madeWhen",
        "Lidelse, læge, 2014, ' ', diagnoses[0].reference"
    })
    void AS_02_a_diagnosis_without_name_source_date_or_reference_is_refused(
            String name, String by, String when, String reference, String refused) {
        var diagnosis = new FindingsBody.Diagnosis(text(name), text(by), text(when), text(reference));
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var validator = validation.getValidator();
            assertThat(validator.validate(HEADER)).isEmpty();
            assertThat(validator.validate(header(List.of(diagnosis), List.of())))
                    .extracting(it -> it.getPropertyPath().toString())
                    .isEqualTo(List.of(refused));
        }
    }

    private static FindingsBody header(List<FindingsBody.Diagnosis> diagnoses, List<LookedAt> visits) {
        return new FindingsBody(
                "2.0",
                text("At finde det rette tilbud"),
                text("Er alene det meste af dagen"),
                text("Jeg vil gerne male"),
                diagnoses,
                visits,
                Set.of(),
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Confidential text(String it) {
        return Confidential.of(it);
    }
}

package dk.samvaer.visitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An operator moves the pension reviews after the table of ages has changed, and nobody else does. */
// DU-04
@VisitationTest
class PensionReviewsOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    PensionReviewsOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void DU_04_an_operator_walks_through_all_cases_and_is_told_which_reviews_moved() {
        steps.activeCase();
        var first = actors.as("OPERATOR").write("POST", "/v1/pension-reviews/moves?pageSize=1", null, "");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().at("/items")).isEmpty();
        assertThat(actors.visitator()
                        .write("POST", "/v1/pension-reviews/moves", null, "")
                        .status())
                .isEqualTo(403);
    }
}

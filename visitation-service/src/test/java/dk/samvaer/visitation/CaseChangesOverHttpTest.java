package dk.samvaer.visitation;

import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A caseworkers' portal reads what changed since it last asked, without gap, and the reading is logged like other lists. */
@VisitationTest
class CaseChangesOverHttpTest {
    private static final String CHANGES = "/v1/case-changes?pageSize=100";

    private final Actors actors;
    private final CaseSteps steps;

    CaseChangesOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void DP_04_a_case_comes_once_for_its_latest_change_and_again_when_it_is_changed() {
        var theCase = steps.factFinding();
        var cursor = readUntilShown(theCase, null);
        var nothing = actors.visitator().get(CHANGES + "&cursor=" + cursor);
        assertThat(ids(nothing)).doesNotContain(caseId(theCase).toString());
        actors.visitator().act("PUT", theCase, "/assignee", """
            {"assignee":"visitator-9"}\
            """);
        var later = readUntilShown(theCase, cursor);
        assertThat(later).isNotEqualTo(cursor);
    }

    @Test
    void section_10_the_party_and_suppliers_read_no_changes() {
        assertThat(actors.staff("nsv").get(CHANGES).status()).isEqualTo(403);
        assertThat(actors.visitator().get(CHANGES + "&cursor=xyz").at("/code")).isEqualTo("CURSOR_INVALID");
    }

    /** Follows the feed to the case, and gives the cursor after it. */
    private String readUntilShown(String theCase, @Nullable String from) {
        var at = new String[] {from};
        await().until(() -> {
            var page = actors.visitator().get(at[0] == null ? CHANGES : CHANGES + "&cursor=" + at[0]);
            if (page.json().has("nextCursor")) {
                at[0] = page.at("/nextCursor");
            }
            return ids(page).contains(caseId(theCase).toString());
        });
        return Objects.requireNonNull(at[0]);
    }

    private static List<String> ids(Answer page) {
        return page.json().at("/items").findValuesAsString("id");
    }
}

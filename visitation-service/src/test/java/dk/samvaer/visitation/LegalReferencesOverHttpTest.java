package dk.samvaer.visitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The register of the law, as the service carries it. */
@VisitationTest
class LegalReferencesOverHttpTest {
    private final Actors actors;

    LegalReferencesOverHttpTest(Actors actors) {
        this.actors = actors;
    }

    @Test
    void CFG_01_R8_the_register_answers_with_the_law_as_it_stood_on_the_day() {
        assertThat(act("2014-06-01")).isEqualTo("lovbekendtgørelse nr. 254 af 20. marts 2014");
        assertThat(act("2026-11-23")).isEqualTo("lovbekendtgørelse nr. 67 af 22. januar 2024");
        assertThat(act("2008-01-01")).isEqualTo("lov nr. 573 af 24. juni 2005");
    }

    @Test
    void CFG_01_each_paragraph_appears_once_and_is_for_staff_only() {
        var keys = actors.visitator()
                .get("/v1/reference/legal-references")
                .json()
                .at("/items")
                .findValuesAsString("key");
        assertThat(keys).doesNotHaveDuplicates().contains("SEL_104", "SEL_105", "SEL_141", "RSL_67", "FVL_25");
        assertThat(actors.staff("nsv").get("/v1/reference/legal-references").status())
                .isEqualTo(403);
    }

    @Test
    void CFG_01_every_code_that_a_client_sends_is_listed_in_both_languages_as_of_the_day() {
        var lists = actors.visitator()
                .get("/v1/reference/codes?on=2026-11-23")
                .json()
                .at("/lists");
        assertThat(lists.findValuesAsString("name")).contains("channel", "transportMode", "supplier");
        assertThat(lists.findValuesAsString("code")).contains("TAXI", "nsv");
        assertThat(lists.findValuesAsString("danish")).noneMatch(String::isBlank);
        assertThat(lists.findValuesAsString("english")).noneMatch(String::isBlank);
    }

    private String act(String on) {
        var items = actors.visitator()
                .get("/v1/reference/legal-references?on=" + on)
                .json()
                .at("/items");
        return items.valueStream()
                .filter(it -> it.path("key").asString().equals("SEL_104"))
                .map(it -> it.path("act").asString())
                .findFirst()
                .orElseThrow();
    }
}

package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.Bodies.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a citizen asks for, as portals record it and decisions answer it. */
@VisitationTest
class WishesOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    WishesOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void PH_01_a_citizen_asks_in_own_words_and_takes_it_back() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var recorded = actors.citizen(citizenId).act("POST", theCase, "/wishes", byPortal());
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.at("/wishes/0/words")).isEqualTo("Det vil jeg gerne");
        assertThat(recorded.at("/wishes/0/asked/daysPerWeek")).isEqualTo("2");
        var path = "/wishes/" + recorded.at("/wishes/0/id");
        var withdrawn = actors.citizen(citizenId).act("DELETE", theCase, path, "");
        assertThat(withdrawn.at("/wishes/0/withdrawnOn")).isEqualTo(today());
        var unknown = "/wishes/" + UUID.randomUUID();
        assertThat(actors.visitator().act("DELETE", theCase, unknown, "").status())
                .isEqualTo(404);
    }

    @Test
    void RP_01_nobody_who_is_logged_in_speaks_as_somebody_else() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var guardian = byPortal().replace("CITIZEN", "GUARDIAN");
        var refused = actors.citizen(citizenId).act("POST", theCase, "/wishes", guardian);
        assertThat(refused.at("/code")).isEqualTo("SPEAKER_IS_NOT_CALLER");
        var unnamed = actors.visitator().act("POST", theCase, "/wishes", guardian);
        assertThat(unnamed.at("/code")).isEqualTo("REPRESENTATIVE_NOT_NAMED");
        var stranger = Bodies.with(guardian, "\"representativeId\":\"" + UUID.randomUUID() + "\"");
        assertThat(actors.visitator().act("POST", theCase, "/wishes", stranger).at("/code"))
                .isEqualTo("REPRESENTATIVE_UNKNOWN");
    }

    @Test
    void DE_01_a_grant_answers_the_wish_that_waits_and_is_fully_favourable_only_where_it_gives_that() {
        var theCase = steps.readyCase();
        var asItComes = readied(theCase);
        assertThat(asItComes.at("/status")).isEqualTo("READY");
        steps.wish(theCase, byPortal());
        var less = readied(theCase);
        assertThat(less.at("/code")).isEqualTo("HEARING_MISSING");
    }

    private Answer readied(String theCase) {
        var draft = actors.visitator().act("POST", theCase, "/decisions", grant());
        assertThat(draft.at("/wishId")).isNotEmpty();
        var path = "/decisions/" + draft.at("/id");
        return actors.visitator().act("POST", theCase, path + "/readiness", "");
    }

    private static String byPortal() {
        return wish("""
            {"subject":"OFFER","daysPerWeek":2}\
            """).replace("ORAL", "PORTAL");
    }
}

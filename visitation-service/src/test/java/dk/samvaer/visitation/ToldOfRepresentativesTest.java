package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What leaves and what stays of a citizen's representatives, over HTTP. */
@VisitationTest
class ToldOfRepresentativesTest {
    private final String login = "bodil-" + UUID.randomUUID();

    @Autowired
    MongoTemplate mongo;

    private final Actors actors;
    private final CaseSteps steps;

    ToldOfRepresentativesTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void RP_01_RP_02_each_change_of_a_representative_is_told_for_a_citizen_who_need_have_no_case() {
        var citizenId = steps.registered();
        var one = "/representatives/" + register(citizenId).at("/representatives/0/id");
        awaitTold(citizenId, 1);
        act("PUT", citizenId, one + "/power-of-attorney", """
            {"givenOn":"%s","reference":"Journal 7"}\
            """.formatted(today()));
        awaitTold(citizenId, 2);
        act("DELETE", citizenId, one + "/power-of-attorney", "");
        awaitTold(citizenId, 3);
        act("DELETE", citizenId, one, "");
        awaitTold(citizenId, 4);
    }

    @Test
    void DP_03_a_login_is_shown_to_staff_and_found_in_clear_in_no_collection() {
        var citizenId = steps.registered();
        var registered = register(citizenId);
        assertThat(registered.at("/representatives/0/login")).isEqualTo(login);
        awaitTold(citizenId, 1);
        assertThat(mongo.getCollectionNames())
                .contains("citizens", "history")
                .allSatisfy(collection -> assertThat(
                                mongo.getCollection(collection).find().map(Document::toJson))
                        .noneMatch(document -> document.contains(login)));
    }

    private Answer register(String citizenId) {
        return act("POST", citizenId, "/representatives", """
            {"kind":"PARTY_REPRESENTATIVE","name":"Bodil Opdigtet","login":"%s","from":"%s"}\
            """.formatted(login, today()));
    }

    private Answer act(String method, String citizenId, String act, String body) {
        return actors.visitator().act(method, "/v1/citizens/" + citizenId, act, body);
    }

    private void awaitTold(String citizenId, long times) {
        await().until(() -> steps.published(UUID.fromString(citizenId), "representation-changed") == times);
    }
}

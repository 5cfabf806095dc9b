package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.opening;
import static dk.samvaer.visitation.Bodies.registration;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.visitation.domain.acts.Ending;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Erasure;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An erasure is not left half done, and leaves nothing that was made of what the person's requests said. */
// DP-06
@VisitationTest
class InterruptedErasureTest {
    private static final String COURT_ORDER = """
        {"basis":"COURT_ORDER","reference":"BS-1234/2026-NAE"}\
        """;

    @Autowired
    Aggregates<Case, CaseEvent> cases;

    @Autowired
    MongoTemplate mongo;

    private final Actors actors;
    private final CaseSteps steps;

    InterruptedErasureTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_process_killed_after_the_first_event_was_stored_leaves_enough_to_erase_everything() {
        var citizenId = steps.registered();
        var first = steps.withdrawn(citizenId, "first");
        var second = steps.opened(citizenId, "second");
        var by = new Actor("officer-1", Role.RECORDS_OFFICER);
        var how = new Erasure(Erasure.Basis.COURT_ORDER, "BS-1234/2026-NAE", LocalDate.parse(today()), by);

        cases.changeInternally(caseId(first), it -> new Ending(it, Instant.EPOCH).erase(how));

        await().until(() -> noKey(caseId(first).toString()));
        await().until(() -> noKey(caseId(second).toString()));
        await().until(() -> noKey(citizenId));
        assertThat(actors.visitator().get(second).at("/erased")).isEqualTo("true");
        assertThat(actors.visitator().get("/v1/citizens/" + citizenId).at("/erased"))
                .isEqualTo("true");
        assertThat(actors.visitator().get(first).text()
                        + actors.visitator().get(second).text())
                .doesNotContain("gerne ud");
        assertThat(steps.search(steps.cpr).json().at("/items")).isEmpty();
        await().until(() -> steps.published(caseId(second), "person-erased") == 1);
    }

    @Test
    void nothing_is_left_that_was_remembered_of_the_creating_requests() {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "case");
        var caseId = caseId(theCase).toString();
        assertThat(fingerprint("citizens", citizenId)).isNotEmpty();
        assertThat(fingerprint("cases", caseId)).isNotEmpty();
        erase(citizenId);
        assertThat(fingerprint("citizens", citizenId)).isEmpty();
        assertThat(fingerprint("cases", caseId)).isEmpty();
    }

    @Test
    void a_creating_request_that_is_repeated_afterwards_creates_nobody_anew() {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "case");
        erase(citizenId);
        var citizenAgain =
                actors.visitator().create("/v1/citizens", "citizen-" + steps.planId, registration(steps.cpr));
        assertThat(citizenAgain.status()).isEqualTo(409);
        assertThat(citizenAgain.at("/code")).isEqualTo("PERSON_ERASED");
        var caseAgain = actors.visitator().create("/v1/cases", "case" + steps.planId, opening(citizenId));
        assertThat(caseAgain.status()).isEqualTo(409);
        assertThat(caseAgain.at("/code")).isEqualTo("PERSON_ERASED");
        assertThat(steps.search(steps.cpr).json().at("/items")).isEmpty();
        assertThat(actors.visitator().get("/v1/citizens/" + citizenId).at("/erased"))
                .isEqualTo("true");
        assertThat(actors.visitator().get(theCase).at("/erased")).isEqualTo("true");
    }

    private void erase(String citizenId) {
        assertThat(actors.as("RECORDS_OFFICER")
                        .write("POST", "/v1/citizens/" + citizenId + "/erasure", null, COURT_ORDER)
                        .status())
                .isEqualTo(200);
    }

    private boolean noKey(String owner) {
        var key = mongo.findById(owner, Document.class, "keys");
        return key != null && !key.containsKey("wrapped");
    }

    private String fingerprint(String collection, String id) {
        var document = mongo.findById(UUID.fromString(id).toString(), Document.class, collection);
        return document == null ? "no document" : document.get("fingerprint", "");
    }
}

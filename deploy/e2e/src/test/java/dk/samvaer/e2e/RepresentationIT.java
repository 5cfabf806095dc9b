package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.COMPLAINT;
import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.TRANSPORT;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A guardian is admitted by all five services from the registration until its end, and by none before, after or under another login. */
class RepresentationIT {
    private final String login = "guardian-" + UUID.randomUUID();

    @Test
    void RP_01_all_five_services_admit_a_guardian_while_registered_and_at_no_other_time() throws Exception {
        try (Story story = Story.placed("guardian")) {
            Rest guardian = guardian(story, login);
            Rest another = guardian(story, login + "-2");
            List<Matter> matters = matters(story);
            assertRefused(matters, guardian);

            String representative = register(story);
            matters.forEach(it -> Patience.until(it + " is shown to the guardian", () -> it.status(guardian) == 200));
            assertRefused(matters, another);
            assertThat(withdraw(another, matters.getLast())).isEqualTo(404);

            end(story, representative);
            matters.forEach(it -> Patience.until(it + " is no longer shown", () -> it.status(guardian) == 404));
            assertThat(withdraw(guardian, matters.getLast())).isEqualTo(404);
        }
    }

    private record Matter(Part service, String path) {
        int status(Rest person) {
            return person.get(service, path).status();
        }
    }

    private static List<Matter> matters(Story story) {
        var facts = story.journey.facts();
        return List.of(
                new Matter(VISITATION, "/v1/cases/" + facts.caseId),
                new Matter(PLAN, "/v1/action-plans/" + facts.planId),
                new Matter(TRANSPORT, "/v1/transport-grants/" + facts.transportId),
                new Matter(SUPPLIER, "/v1/placements/" + facts.placementId),
                new Matter(COMPLAINT, "/v1/complaints/" + complaint(story)));
    }

    private static void assertRefused(List<Matter> matters, Rest person) {
        assertThat(matters)
                .allSatisfy(
                        it -> assertThat(it.status(person)).as(it.toString()).isEqualTo(404));
    }

    private static Rest guardian(Story story, String login) {
        var citizenId = story.journey.facts().citizenId;
        return story.journey.cast().visitator.as(Map.of("role", "GUARDIAN", "citizen_id", citizenId, "subject", login));
    }

    private String register(Story story) {
        var registered = onNewest(story)
                .post(
                        VISITATION,
                        citizen(story) + "/representatives",
                        Map.of(
                                "kind",
                                "GUARDIAN",
                                "name",
                                "Bodil Opdigtet",
                                "login",
                                login,
                                "from",
                                LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString(),
                                "scope",
                                Map.of("areas", List.of("PERSONAL"))))
                .require(201);
        return registered.body().at("/representatives/0/id").asString();
    }

    private static void end(Story story, String representative) {
        onNewest(story)
                .delete(VISITATION, citizen(story) + "/representatives/" + representative)
                .require(200);
    }

    private static Rest onNewest(Story story) {
        Rest visitator = story.journey.cast().visitator;
        String version = visitator.get(VISITATION, citizen(story)).require(200).header("ETag");
        return visitator.with("If-Match", version);
    }

    private static String citizen(Story story) {
        return "/v1/citizens/" + story.journey.facts().citizenId;
    }

    /** The citizen complains, as soon as complaint-service knows the decision. */
    private static String complaint(Story story) {
        var facts = story.journey.facts();
        Rest citizen = story.journey.cast().citizen(facts.citizenId);
        Map<String, Object> complaint = Map.of(
                "decisionId", facts.decisionId, "lineIds", List.of(line(story)), "channel", "PORTAL", "grounds", "No.");
        return Patience.untilPresent("the complaint is registered", () -> {
            var answer = citizen.post(COMPLAINT, "/v1/complaints", complaint);
            return answer.status() == 404
                    ? Optional.empty()
                    : Optional.of(answer.require(201).body().path("id").asString());
        });
    }

    private static String line(Story story) {
        JsonNode issued =
                story.eachOnce("visitation.decision-issued.v1").getFirst().data();
        return issued.at("/lines/0/lineId").asString();
    }

    private static int withdraw(Rest person, Matter complaint) {
        return person.with("If-Match", "\"1\"")
                .post(complaint.service(), complaint.path() + "/withdrawal", Map.of())
                .status();
    }
}

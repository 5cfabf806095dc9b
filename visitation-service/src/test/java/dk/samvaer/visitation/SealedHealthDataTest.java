package dk.samvaer.visitation;

import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.RawDocuments;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Level, grounds, themes, severities and what the rules made of them are in no file of the database, and erased with the person. */
// DP-01, DP-06
@VisitationTest
class SealedHealthDataTest {
    private static final List<String> CODES = Stream.of(
                    FunctionalLevel.values(),
                    Findings.Ground.values(),
                    Findings.Aim.values(),
                    Theme.values(),
                    Severity.values(),
                    SupportNeed.values(),
                    DecisionRationale.Proposal.values(),
                    Justification.RefusalGround.values())
            .flatMap(Stream::of)
            .map(code -> ((Enum<?>) code).name())
            .filter(code -> !code.equals("OTHER"))
            .map(code -> "\"" + code + "\"")
            .toList();

    @Autowired
    MongoTemplate mongo;

    private final Actors actors;
    private final CaseSteps steps;

    SealedHealthDataTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void no_document_events_copies_and_timeline_included_holds_such_a_code_in_clear() {
        var theCase = steps.activeCase();
        var shown = actors.visitator().get(theCase);
        assertThat(shown.at("/decisions/0/issued/rationale/level")).isEqualTo("L3");
        assertThat(shown.at("/decisions/0/issued/rationale/grounds/0")).isNotEmpty();
        var raw = RawDocuments.of(mongo, caseId(theCase));
        assertThat(raw).anyMatch(it -> it.startsWith("cases {")).anyMatch(it -> it.startsWith("cases.versions {"));
        assertThat(raw).anyMatch(it -> it.startsWith("history {")).anyMatch(it -> it.startsWith("timeline {"));
        assertThat(CODES).noneSatisfy(code -> assertThat(raw).anyMatch(it -> it.contains(code)));
        assertThat(raw).noneMatch(it -> it.contains("LEVEL_NORMALLY") || it.contains("GROUND_MISSING"));
    }

    @Test
    void nothing_of_it_is_shown_of_an_erased_person_and_the_decision_still_reads() {
        var theCase = steps.activeCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(actors.as("RECORDS_OFFICER")
                        .create("/v1/citizens/" + citizenId + "/erasure", citizenId, """
                            {"basis":"COURT_ORDER","reference":"BS-1234/2026-NAE"}\
                            """)
                        .status())
                .isEqualTo(200);
        var erased = actors.visitator().get(theCase);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.at("/decisions/0/issued/rationale/guidance/weeks")).isEqualTo("4");
        assertThat(erased.json().at("/decisions/0/issued/rationale").has("level"))
                .isFalse();
        assertThat(erased.text()).doesNotContain(CODES);
    }
}

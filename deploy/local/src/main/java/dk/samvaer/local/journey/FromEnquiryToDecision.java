package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.VISITATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** A citizen asks for a place to be, is assessed with her own words, and gets a decision. */
final class FromEnquiryToDecision {
    /** That of the first run, which the README looks up; its check digit is wrong, so that nobody born then has it. */
    private static final String FIRST_CPR = "1405830008";

    private static final String PERSON = "Karla Opdigtet Vestermark";

    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    FromEnquiryToDecision(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        assessed();
        new PlanAndTransport(cast, facts, told).tell();
        checkReadiness();
        decide();
    }

    /** The same of a citizen who wants no plan. */
    void tellWithoutPlan() {
        assessed();
        new PlanAndTransport(cast, facts, told).tellWithoutPlan();
        checkReadiness();
        decide();
    }

    /** The same of a citizen whose only ground is special social problems; nobody asks for transport, and it is refused. */
    void tellWithRefusedTransport() {
        begun();
        assess(Assessment.ofSocialProblems(facts.name));
        new PlanAndTransport(cast, facts, told).tellWithRefusedTransport();
        checkReadiness();
        decide(Decisions.partlyAgainst(Decisions.grant(facts.today)));
    }

    private void assessed() {
        begun();
        assess(Assessment.of(facts.name, 3, 60, "Needs extensive support in company with others."));
    }

    private void begun() {
        told.chapter("I. From enquiry to decision");
        invent();
        register();
        openCase();
        informAndAsk();
    }

    /** A name and a number that belong to nobody; a new number when the demo is repeated. */
    private void invent() {
        var random = ThreadLocalRandom.current();
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(9_000));
        facts.today = cast.today();
        facts.cpr = isUnknown(FIRST_CPR)
                ? FIRST_CPR
                : "%02d%02d%02d%04d"
                        .formatted(
                                born.getDayOfMonth(),
                                born.getMonthValue(),
                                born.getYear() % 100,
                                random.nextInt(4_000));
        facts.name = PERSON;
    }

    private boolean isUnknown(String cpr) {
        return cast.visitator
                .post(VISITATION, "/v1/citizens/search", Map.of("cpr", cpr))
                .require(200)
                .body()
                .at("/items/0/id")
                .isMissingNode();
    }

    private void register() {
        told.step("Visitator", "registers the citizen and finds her by CPR number", () -> {
            cast.visitator
                    .post(
                            VISITATION,
                            "/v1/citizens",
                            Map.of("cpr", facts.cpr, "name", facts.name, "address", "Opdigtet Allé 1, 4700 Næstved"))
                    .require(201);
            JsonNode found = cast.visitator
                    .post(VISITATION, "/v1/citizens/search", Map.of("cpr", facts.cpr))
                    .require(200)
                    .body();
            facts.citizenId = found.at("/items/0/id").asString();
        });
        told.note("Citizen " + facts.citizenId + "; the number and the name stay in this one encrypted document.");
    }

    private void openCase() {
        told.step(
                "Visitator",
                "opens a case on the citizen's enquiry",
                () -> {
                    Map<String, Object> enquiry = Map.of(
                            "source", "CITIZEN",
                            "channel", "ORAL",
                            "receivedOn", facts.today.toString(),
                            "words", "I would like somewhere to go in the daytime, with others.");
                    facts.caseId = cast.visitator
                            .post(VISITATION, "/v1/cases", Map.of("citizenId", facts.citizenId, "enquiry", enquiry))
                            .require(201)
                            .body()
                            .path("id")
                            .asString();
                    told.follow(facts.caseId);
                },
                "visitation.case-opened.v1");
    }

    private void informAndAsk() {
        told.step(
                "Visitator",
                "informs the citizen in writing, and notes her consent to ask her doctor and what she asks for",
                () -> {
                    Actors.post(
                            cast.visitator,
                            VISITATION,
                            theCase(),
                            "/notice",
                            Map.of(
                                    "sentOn",
                                    facts.today.toString(),
                                    "channel",
                                    "DIGITAL_POST",
                                    "told",
                                    List.of(
                                            "POWERS_TO_COLLECT",
                                            "CONSEQUENCES_OF_NOT_TAKING_PART",
                                            "CHANGES_THAT_MATTER")));
                    Actors.post(
                            cast.visitator,
                            VISITATION,
                            theCase(),
                            "/consents",
                            Map.of(
                                    "source", "General practitioner",
                                    "categories", List.of("HEALTH"),
                                    "purpose", "To know which support she needs",
                                    "givenBy", "CITIZEN",
                                    "givenOn", facts.today.toString(),
                                    "channel", "ORAL"));
                    Actors.post(
                            cast.visitator,
                            VISITATION,
                            theCase(),
                            "/wishes",
                            Map.of(
                                    "speaker", "CITIZEN",
                                    "saidOn", facts.today.toString(),
                                    "channel", "ORAL",
                                    "words", "Two days a week would be a good start for me.",
                                    "asked", Map.of("subject", "OFFER", "daysPerWeek", 2)));
                });
    }

    private void assess(Map<String, Object> assessment) {
        told.step(
                "Visitator",
                "assesses with the citizen: themes, participants, open-access offers, and chooses level 3",
                () -> {
                    Actors.put(cast.visitator, VISITATION, theCase(), "/assessment", assessment);
                    Actors.post(cast.visitator, VISITATION, theCase(), "/assessment/completion", Map.of());
                },
                "visitation.assessment-completed.v1");
    }

    private void checkReadiness() {
        told.step(
                "Visitator",
                "sees that nothing is missing before the decision",
                () -> Patience.until("readiness is empty", () -> missing().isEmpty()));
    }

    private JsonNode missing() {
        return cast.visitator
                .get(VISITATION, theCase() + "/readiness")
                .require(200)
                .body()
                .path("missing");
    }

    private void decide() {
        decide(Decisions.grant(facts.today));
    }

    private void decide(Map<String, Object> decision) {
        told.step(
                "Visitator",
                "issues the decision: GRANT, two days a week at nsv",
                () -> {
                    facts.decisionId = Decisions.draft(cast, facts, decision);
                    Decisions.issue(cast, facts, facts.decisionId);
                },
                "visitation.decision-issued.v1",
                "visitation.grant-issued.v1");
        told.step(
                "Visitator",
                "notes when the citizen has the letter; the four weeks to complain are counted from it",
                () -> Decisions.notify(cast, facts, facts.decisionId),
                "visitation.decision-notified.v1");
    }

    private String theCase() {
        return "/v1/cases/" + facts.caseId;
    }
}

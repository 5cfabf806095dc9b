package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Connects the one running service to real parts, hands out its actors and steps, and sets its clock to today after each test. */
final class RunningVisitation
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, ParameterResolver, AfterEachCallback {
    private static final RealService REAL = RealService.on(
            "visitation",
            "samvaer.visitation.events",
            "samvaer.plan.events",
            "samvaer.supplier.events",
            "samvaer.transport.events",
            "samvaer.complaint.events");

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        Map<String, Object> settings = new HashMap<>();
        REAL.tell((name, value) -> settings.put(name, String.valueOf(value.get())));
        service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real parts", settings));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Actors.class || type == CaseSteps.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var actors = new Actors(REAL, port(test));
        return parameter.getParameter().getType() == Actors.class
                ? actors
                : new CaseSteps(actors, REAL.bus(), clock(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        clock(test).moveTo(Duration.ZERO);
    }

    private static int port(ExtensionContext test) {
        return service(test).getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static MovableClock clock(ExtensionContext test) {
        return service(test).getBean(MovableClock.class);
    }

<<<<<<< HEAD
    private static ApplicationContext service(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
=======
    protected String readyCase() {
        var theCase = factFinding();
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).status())
                .isEqualTo(200);
        assertThat(visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .at("/state"))
                .isEqualTo("APPRAISED");
        var caseId = caseId(theCase);
        var transport = """
            {"transportGrantId":"%s","decisionLineId":"%s","mode":"TAXI"}\
            """;
        tell("plan.plan-offered.v1", planId, 1, caseId, """
            {"planId":"%s","offeredOn":"%s"}\
            """, planId, today);
        tell("transport.transport-requested.v1", transportId, 1, caseId, transport, transportId, transportLineId);
        tell("transport.transport-granted.v1", transportId, 2, caseId, transport, transportId, transportLineId);
        tell("plan.plan-adopted.v1", planId, 2, caseId, """
            {"planId":"%s","version":1,"transportMode":"TAXI"}\
            """, planId);
        awaitShown(theCase, "/plan/status", "ADOPTED");
        awaitShown(theCase, "/transports/0/status", "GRANTED");
        return theCase;
    }

    protected String activeCase() {
        var theCase = readyCase();
        decide(theCase, grant());
        tell("supplier.placement-started.v1", placementId, 1, caseId(theCase), """
            {"placementId":"%s","startedOn":"%s"}\
            """, placementId, today);
        awaitShown(theCase, "/state", "ACTIVE");
        return theCase;
    }

    /** A new version of the assessment, as a change of what was decided demands. */
    protected void assessAgain(String theCase) {
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).status())
                .isEqualTo(200);
        assertThat(visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .status())
                .isEqualTo(200);
    }

    /** Drafts and issues, and gives the path of the decision below the case. */
    protected String decide(String theCase, String body) {
        var draft = visitator().act("POST", theCase, "/decisions", body);
        assertThat(draft.status()).isEqualTo(201);
        var decision = "/decisions/" + draft.at("/id");
        assertThat(visitator().act("POST", theCase, decision + "/readiness", "").at("/status"))
                .isEqualTo("READY");
        assertThat(visitator()
                        .act("POST", theCase, decision + "/issuance", channel())
                        .at("/status"))
                .isEqualTo("ISSUED");
        return decision;
    }

    /** Ends the grant today, by a decision after the need was looked at again. */
    protected String terminate(String theCase) {
        assertThat(visitator().act("POST", theCase, "/reassessments", """
            {"reason":"Tilbuddet bruges ikke"}\
            """).at("/state"))
                .isEqualTo("REASSESSING");
        assessAgain(theCase);
        return decide(theCase, termination());
    }

    protected void reportNeedChange(UUID caseId, UUID reportId, long sequence) {
        tell("supplier.need-change-reported.v1", placementId, sequence, caseId, """
            {"reportId":"%s","reporterType":"SUPPLIER"}\
            """, reportId);
    }

    protected void complain(UUID caseId, String decisionId) {
        tell("complaint.complaint-received.v1", complaintId, 1, caseId, """
            {"complaintId":"%s","decisionId":"%s","lineIds":[],"receivedOn":"%s","reviewDueOn":"%s"}\
            """, complaintId, decisionId, today, today);
    }

    protected static void tell(
            String type, UUID aggregateId, long sequence, UUID caseId, String facts, Object... values) {
        REAL.bus().tell(type, aggregateId, sequence, caseId, """
            {"caseId":"%s",%s\
            """.formatted(
                        caseId, facts.substring(1).formatted(values)));
    }

    protected static long told(UUID caseId, String fact) {
        return REAL.bus().types(caseId).stream().filter((fact + ".v1")::equals).count();
    }

    protected void awaitShown(String resource, String pointer, String value) {
        await().until(() -> visitator().get(resource).at(pointer).equals(value));
    }

    protected Answer search(String number) {
        return visitator().write("POST", "/v1/citizens/search", null, """
            {"cpr":"%s"}\
            """.formatted(number));
    }

    protected String registration() {
        return """
            {"cpr":"%s","name":"Anna Eksempel","address":"Eksempelvej 1"}\
            """.formatted(cpr);
    }

    protected String opening(String citizenId) {
        return """
            {"citizenId":"%s","enquiry":{"source":"CITIZEN","channel":"ORAL","receivedOn":"%s",
             "words":"Jeg vil gerne ud blandt andre"}}\
            """.formatted(citizenId, today);
    }

    protected String notice() {
        return """
            {"sentOn":"%s","channel":"DIGITAL_POST",
             "told":["POWERS_TO_COLLECT","CONSEQUENCES_OF_NOT_TAKING_PART","CHANGES_THAT_MATTER"]}\
            """.formatted(today);
    }

    protected String consent() {
        return """
            {"source":"Egen læge","categories":["HEALTH"],"purpose":"At forstå sygdommen",
             "givenBy":"CITIZEN","givenOn":"%s","channel":"ORAL"}\
            """.formatted(today);
    }

    protected static String findings() {
        return """
            {"vumVersion":"2.0","grounds":["PSYCHOLOGICAL"],
             "themes":[{"theme":"RELATIONS","severity":"SEVERE","sources":["CITIZEN"],"text":"Møder ingen uden for hjemmet"}],
             "participants":[{"role":"CITIZEN","name":"Anna Eksempel"}],"citizenParticipation":"Deltog i to samtaler",
             "openAccess":{"considered":true,"coversNeed":false,"description":"Værestedet er for uroligt"},
             "aims":["DEVELOP"],"level":3,"percent":60,"rationale":"Kræver omfattende støtte","supportNeed":"HIGH",
             "otherMeasures":[{"section":"85","supplierId":"csn"}]}\
            """;
    }

    protected String grant() {
        return """
            {"kind":"GRANT","startsOn":"%s","daysPerWeek":3,"supplierId":"nsv"}\
            """.formatted(today);
    }

    protected String termination() {
        return """
            {"kind":"TERMINATION","startsOn":"%s","noHearingReason":"Aftalt med borgeren",
             "reasons":{"legalRules":"SEL § 104","considerations":"Intet udbytte","facts":"Se udredningen"}}\
            """.formatted(today);
    }

    protected static String channel() {
        return """
            {"channel":"DIGITAL_POST"}\
            """;
    }

    protected String review() {
        return """
            {"complaintId":"%s","outcome":"MAINTAINED","reasons":"Udredningen holder"}\
            """.formatted(complaintId);
    }

    protected Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    protected static UUID caseId(String theCase) {
        return UUID.fromString(theCase.substring("/v1/cases/".length()));
>>>>>>> d042292 (starter: let a service owe named examples for now)
    }
}

package dk.samvaer.visitation;

import static org.awaitility.Awaitility.await;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.time.MovableClock;
import dk.samvaer.visitation.domain.register.KnownSupplier;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
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
        registerSuppliers(service(test).getBean(MongoTemplate.class));
        return parameter.getParameter().getType() == Actors.class
                ? actors
                : new CaseSteps(actors, REAL.bus(), clock(test));
    }

    /** As supplier-service tells when it starts; a test that tells of another supplier gives it a code of its own. */
    private static void registerSuppliers(MongoTemplate mongo) {
        for (var code : List.of("nsv", "csn")) {
            if (mongo.findById(KnownSupplier.idOf(code).toString(), Document.class, "known_suppliers") == null) {
                var id = Ids.derive(new UUID(0, 0), code);
                REAL.bus().tell("supplier.supplier-registered.v1", id, 1, id, """
                    {"caseId":"%s","supplierId":"%s","unitIds":[],"registeredFrom":"2007-01-01"}\
                    """.formatted(id, code));
                await().until(() ->
                        mongo.findById(KnownSupplier.idOf(code).toString(), Document.class, "known_suppliers") != null);
            }
        }
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

    private static ApplicationContext service(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}

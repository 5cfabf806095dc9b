package dk.samvaer.transport;

import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.transport.visitation.VisitationStandIn;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Connects the one running service to real parts and hands out its steps. */
final class RunningTransport
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, ParameterResolver {
    static final RealService REAL = RealService.on(
            "transport", "samvaer.visitation.events", "samvaer.supplier.events", "samvaer.transport.events");

    /** Who answers when the service asks for addresses; no test ends it, since all share the service. */
    static final VisitationStandIn VISITATION = new VisitationStandIn();

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        Map<String, Object> settings = new HashMap<>();
        REAL.tell((name, value) -> settings.put(name, String.valueOf(value.get())));
        settings.put("VISITATION_URL", VISITATION.url());
        settings.put("TOKEN_URI", VISITATION.url() + "/token");
        settings.put("samvaer.transport.vehicles.interval", "1s");
        settings.put("samvaer.transport.visitation.left-alone", "1s");
        service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real parts", settings));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == TransportSteps.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var service = SpringExtension.getApplicationContext(test);
        return new TransportSteps(
                REAL, service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}

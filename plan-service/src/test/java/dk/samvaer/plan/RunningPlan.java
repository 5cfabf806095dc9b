package dk.samvaer.plan;

import dk.samvaer.starter.testkit.RealService;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Connects the one running service to real parts. */
final class RunningPlan implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final RealService REAL = RealService.on(
            "plan",
            "samvaer.visitation.events",
            "samvaer.supplier.events",
            "samvaer.transport.events",
            "samvaer.plan.events");

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        Map<String, Object> settings = new HashMap<>();
        REAL.tell((name, value) -> settings.put(name, String.valueOf(value.get())));
        service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real parts", settings));
    }
}

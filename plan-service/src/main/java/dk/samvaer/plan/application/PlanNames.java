package dk.samvaer.plan.application;

import org.springframework.stereotype.Service;

/** The names of suppliers and of modes of transport, for people to read. */
@Service
public class PlanNames {
    private final PlanSettings settings;

    PlanNames(PlanSettings settings) {
        this.settings = settings;
    }

    /** The code itself where it has no name. */
    public String of(String code) {
        return settings.names().getOrDefault(code, code);
    }
}

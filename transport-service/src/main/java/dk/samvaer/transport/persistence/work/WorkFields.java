package dk.samvaer.transport.persistence.work;

import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.work.PlanningWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of a transport grant the page of work is found by. */
// TR-03, TR-05
public final class WorkFields {
    static final String RIDES = "listed.rideWork";
    static final String PASSES = "listed.passWork";

    public static final List<List<String>> INDEXES =
            List.of(List.of("listed.mode", RIDES + ".order"), List.of("listed.mode", PASSES + ".order"));

    private WorkFields() {}

    /** Which of the two counts depends on whether the mode has rides, which the settings say. */
    public static Map<String, Object> listed(TransportGrant grant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        PlanningWork.ofRides(grant).ifPresent(it -> fields.put("rideWork", entry(it, grant.id())));
        PlanningWork.ofPass(grant).ifPresent(it -> fields.put("passWork", entry(it, grant.id())));
        fields.put("standing", PlanningWork.isStanding(grant));
        return fields;
    }

    private static Map<String, Object> entry(PlanningWork work, UUID id) {
        return Map.of("task", work.task().name(), "order", work.dueOn() + "/" + id);
    }
}

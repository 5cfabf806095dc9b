package dk.samvaer.starter.representation;

import dk.samvaer.starter.testkit.ForeignEventRules;
import java.util.Map;

class HearingOfRepresentationTest implements ForeignEventRules {
    @Override
    public Map<String, ? extends Class<?>> foreign() {
        return Map.of(
                "visitation.representation-changed.v1", RepresentationSubscriber.RepresentationChanged.class,
                "visitation.person-erased.v1", RepresentationSubscriber.PersonErased.class);
    }
}

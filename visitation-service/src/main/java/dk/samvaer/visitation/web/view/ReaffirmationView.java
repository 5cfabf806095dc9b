package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Carried;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** That a visitator has found what stems from an earlier decision process still right. */
public record ReaffirmationView(Set<Part> parts, LocalDate on, String by, Confidential reason) {

    /** What a decision rests on. */
    public enum Part {
        ASSESSMENT,
        PLAN
    }

    static List<ReaffirmationView> all(Carried carried) {
        return carried.reaffirmations().stream()
                .map(it -> new ReaffirmationView(
                        Codes.set(Part.class, it.parts()), it.on(), subject(it.by()), it.reason()))
                .toList();
    }

    private static String subject(Actor by) {
        return by.subject();
    }
}

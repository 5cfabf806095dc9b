package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.acts.Deciding;
import java.time.LocalDate;

/** The visitator finds the first decision of a case ready to be issued. */
final class Readying {
    private Readying() {}

    static Given.Then readying(Given drafted) {
        return readying(drafted, BORN);
    }

    static Given.Then readying(Given drafted, LocalDate birthDate) {
        var id = Sample.firstDecision(drafted.asCase());
        return drafted.when(it -> new Deciding(it, Sample.NOW).ready(id, birthDate, VISITATOR));
    }
}

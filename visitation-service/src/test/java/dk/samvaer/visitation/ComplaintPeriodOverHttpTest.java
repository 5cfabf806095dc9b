package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days that do not count in the period for a complaint, as the visitator notes them. */
@VisitationTest
class ComplaintPeriodOverHttpTest {
    private static final LocalDate TODAY = LocalDate.parse(today());

    private final Actors actors;
    private final CaseSteps steps;

    ComplaintPeriodOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void CP_06_suspended_days_push_the_last_day_for_a_complaint() {
        var theCase = steps.readyCase();
        var decision = received(theCase);
        var suspended = suspend(theCase, decision, TODAY.plusDays(1), TODAY.plusDays(7));
        assertThat(suspended.status()).isEqualTo(200);
        assertThat(suspended.at("/receipt/suspensions/0/to"))
                .isEqualTo(TODAY.plusDays(7).toString());
        assertThat(LocalDate.parse(suspended.at("/receipt/complaintDeadline"))).isAfter(TODAY.plusDays(28 + 6));
    }

    @Test
    void CP_06_the_same_days_are_suspended_once_and_only_within_the_period() {
        var theCase = steps.readyCase();
        var decision = received(theCase);
        assertThat(suspend(theCase, decision, TODAY.plusDays(300), TODAY.plusDays(301))
                        .at("/code"))
                .isEqualTo("SUSPENSION_OUTSIDE_PERIOD");
        suspend(theCase, decision, TODAY.plusDays(1), TODAY.plusDays(7));
        assertThat(suspend(theCase, decision, TODAY.plusDays(7), TODAY.plusDays(8))
                        .at("/code"))
                .isEqualTo("SUSPENSION_OVERLAPS");
    }

    /** Issues a grant that the citizen has received today, and gives the path of the decision. */
    private String received(String theCase) {
        var decision = steps.decide(theCase, grant());
        var notified = actors.visitator().act("POST", theCase, decision + "/notification", """
            {"sentOn":"%s","receivedOn":"%s"}\
            """.formatted(TODAY, TODAY));
        assertThat(notified.at("/receipt/basis")).isEqualTo("PROVEN");
        return decision;
    }

    private Answer suspend(String theCase, String decision, LocalDate from, LocalDate to) {
        return actors.visitator().act("POST", theCase, decision + "/deadline-suspension", """
            {"from":"%s","to":"%s","reason":"Borgeren har bedt om aktindsigt"}\
            """.formatted(from, to));
    }
}

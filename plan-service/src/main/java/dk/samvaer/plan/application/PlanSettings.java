package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.FollowUps;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param followUpInterval from an adoption or a follow-up to the next follow-up; no interval is fixed by law
 * @param followUpReminder how long before the day of a follow-up the municipality is reminded of it
 * @param pedagogicalPlanWithin from the end of the clarification, or from a new action plan, to the day on which the supplier owes a
 *     pedagogical plan
 * @param offerPlanAfterPensionAge whether a plan must be offered also to citizens who have reached pension age; where it need not, a service
 *     order may stand without an offer
 * @param complaintClient the subject of the tokens that the issuer gives to complaint-service
 * @param names of suppliers and modes of transport by their codes, for people to read
 */
// AP-01, AP-07, SU-04, C2
@Validated
@ConfigurationProperties("samvaer.plan")
record PlanSettings(
        @NotNull Period followUpInterval,
        @NotNull Period followUpReminder,
        @NotNull Period pedagogicalPlanWithin,
        @NotNull Boolean offerPlanAfterPensionAge,
        @NotBlank String complaintClient,
        @NotNull Map<String, String> names) {

    FollowUps.Interval followUps() {
        return new FollowUps.Interval(followUpInterval, followUpReminder);
    }
}

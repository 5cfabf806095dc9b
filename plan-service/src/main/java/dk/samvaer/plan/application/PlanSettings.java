package dk.samvaer.plan.application;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param followUpInterval from an adoption or a follow-up to the next follow-up; no interval is fixed by law
 */
// AP-07
@Validated
@ConfigurationProperties("samvaer.plan")
record PlanSettings(@NotNull Period followUpInterval) {}

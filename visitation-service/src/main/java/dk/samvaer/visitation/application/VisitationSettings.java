package dk.samvaer.visitation.application;

import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Numbers that law, postal service and the municipality may change.
 *
 * @param decideWithin from the enquiry to the first decision, as the municipality has set it
 */
@ConfigurationProperties("samvaer.visitation")
record VisitationSettings(ComplaintPeriod complaintPeriod, Period decideWithin) {}

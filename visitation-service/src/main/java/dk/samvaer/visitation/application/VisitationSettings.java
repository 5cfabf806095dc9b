package dk.samvaer.visitation.application;

import dk.samvaer.visitation.domain.ComplaintPeriod;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Numbers that law and postal service may change. */
@ConfigurationProperties("samvaer.visitation")
record VisitationSettings(ComplaintPeriod complaintPeriod) {}

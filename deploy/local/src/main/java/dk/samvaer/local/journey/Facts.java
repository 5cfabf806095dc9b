package dk.samvaer.local.journey;

import java.time.LocalDate;

/** What has become known on the way: the ids that one step gives and a later one needs. */
public final class Facts {
    public String cpr = "";
    public String name = "";
    public LocalDate today = LocalDate.EPOCH;
    public String citizenId = "";
    public String caseId = "";
    public String planId = "";
    public String transportId = "";
    public String decisionId = "";
    public String placementId = "";
    public String reportEventId = "";
    public String reassessmentId = "";
    public String changeDecisionId = "";
    public String complaintId = "";
}

package dk.samvaer.supplier;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.Bus;
import java.time.LocalDate;
import java.util.UUID;

/** One citizen's case as the other services and the supplier's system tell it. */
final class OneCase {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    final UUID caseId = UUID.randomUUID();
    final UUID citizenId = UUID.randomUUID();
    final UUID grantId = UUID.randomUUID();
    final UUID planId = UUID.randomUUID();
    final UUID reassessmentId = UUID.randomUUID();
    final UUID placementId = Ids.derive(grantId, "placement");
    final String placement = "/v1/placements/" + placementId;

    void granted(Bus bus) {
        grantedAt(bus, "nsv");
    }

    void grantedAt(Bus bus, String supplierId) {
        grantedAt(bus, supplierId, NOVEMBER);
    }

    void grantedAt(Bus bus, String supplierId, LocalDate startsOn) {
        visitation(bus, 1, "visitation.grant-issued.v1", terms(3, supplierId, UUID.randomUUID(), startsOn));
    }

    void changed(Bus bus, long sequence, int days) {
        visitation(bus, sequence, "visitation.grant-changed.v1", terms(days, "nsv", UUID.randomUUID(), NOVEMBER));
    }

    /** Another supplier takes over on that day. */
    void movedTo(Bus bus, long sequence, String supplierId, UUID decisionId, LocalDate from) {
        visitation(bus, sequence, "visitation.grant-changed.v1", terms(3, supplierId, decisionId, from));
    }

    void terminated(Bus bus, long sequence, LocalDate endsOn) {
        visitation(bus, sequence, "visitation.grant-terminated.v1", """
            {"caseId":"%s","grantId":"%s","decisionId":"%s","endsOn":"%s","reasonCode":"DECISION"}\
            """.formatted(
                        caseId, grantId, UUID.randomUUID(), endsOn));
    }

    void erased(Bus bus, long sequence) {
        visitation(bus, sequence, "visitation.person-erased.v1", """
            {"caseId":"%s","citizenId":"%s"}\
            """.formatted(caseId, citizenId));
    }

    void takenUp(Bus bus, long sequence, String reportId) {
        visitation(
                bus, sequence, "visitation.need-change-received.v1", """
                    {"caseId":"%s","reportId":"%s","reassessmentId":"%s","merged":false}\
                    """.formatted(caseId, reportId, reassessmentId));
    }

    void concluded(Bus bus, long sequence) {
        visitation(bus, sequence, "visitation.reassessment-closed.v1", """
            {"caseId":"%s","reassessmentId":"%s","outcome":"NO_CHANGE"}\
            """.formatted(caseId, reassessmentId));
    }

    void planDeclined(Bus bus) {
        bus.tell("plan.plan-declined.v1", planId, 1, caseId, """
            {"caseId":"%s","planId":"%s","declinedOn":"2026-11-10"}\
            """.formatted(caseId, planId));
    }

    void serviceOrderRecorded(Bus bus, String mode) {
        bus.tell("plan.service-order-recorded.v1", planId, 2, caseId, """
            {"caseId":"%s","planId":"%s","version":1,"transportMode":"%s"}\
            """.formatted(caseId, planId, mode));
    }

    void planAdopted(Bus bus, int version, String mode) {
        bus.tell("plan.plan-adopted.v1", planId, version, caseId, """
            {"caseId":"%s","planId":"%s","version":%d,"transportMode":"%s","followUpDueOn":"2027-11-30"}\
            """.formatted(caseId, planId, version, mode));
    }

    /** The data of a report that the need has changed. */
    String needChange() {
        return """
            {"placementId":"%s","reportedAt":"2026-11-23T09:00:00Z","category":"MORE_SUPPORT",
             "note":"Meget privat besked."}\
            """.formatted(placementId);
    }

    /** The data of a report that has nothing more to say. */
    String plain() {
        return """
            {"placementId":"%s","reportedAt":"2026-11-23T09:00:00Z"}\
            """.formatted(placementId);
    }

    /** A CloudEvent in structured mode, on one line, as the console producer sends it. */
    String structured(String id, String type, String data) {
        return """
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.%s",
             "subject":"%s","datacontenttype":"application/json","data":%s}\
            """.formatted(id, type, caseId, data).replace("\n", " ");
    }

    static String order() {
        return """
            {"purpose":"En hverdag med andre","goals":["Lave mad med andre"],"contact":"Visitationen"}\
            """;
    }

    private void visitation(Bus bus, long sequence, String type, String data) {
        bus.tell(type, caseId, sequence, caseId, data);
    }

    private String terms(int days, String supplierId, UUID decisionId, LocalDate startsOn) {
        return """
            {"caseId":"%s","grantId":"%s","decisionId":"%s","citizenId":"%s","startsOn":"%s",
             "daysPerWeek":%d,"supplierId":"%s"}\
            """.formatted(caseId, grantId, decisionId, citizenId, startsOn, days, supplierId);
    }
}

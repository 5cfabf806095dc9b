package dk.samvaer.supplier.web.reports;

import dk.samvaer.supplier.application.reports.ReportDryRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report would come to. Nothing of it has happened.
 *
 * @param accepted whether the report would be accepted
 * @param code {@code ACCEPTED}, or why the report would be refused
 * @param detail why the report would be refused, for people
 * @param repeated whether the report was received before, so that it would get the same answer and change nothing
 * @param events types of the events that it would lead to, in order
 * @param placementState how far the placement would have come; left out where the supplier has no such placement
 */
record ReportDryRunView(
        boolean accepted,
        String code,
        @Nullable String detail,
        boolean repeated,
        List<String> events,
        @Nullable String placementState) {

    static ReportDryRunView of(ReportDryRun run) {
        return new ReportDryRunView(
                run.answer().code().equals("ACCEPTED"),
                run.answer().code(),
                run.answer().detail(),
                run.repeated(),
                run.events(),
                run.placement() == null ? null : run.placement().state().name());
    }
}

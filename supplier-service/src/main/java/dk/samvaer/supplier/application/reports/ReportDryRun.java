package dk.samvaer.supplier.application.reports;

import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.reports.ReportAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report would have come to.
 *
 * @param answer what it would be answered
 * @param repeated whether it came before, so that it would get its first answer again and change nothing
 * @param events the types of the events that it would lead to, in order
 * @param placement as it would be afterwards; null where the report is about none of the supplier's
 */
public record ReportDryRun(
        ReportAnswer answer,
        boolean repeated,
        List<String> events,
        @Nullable Placement placement) {

    public ReportDryRun {
        events = List.copyOf(events);
    }
}

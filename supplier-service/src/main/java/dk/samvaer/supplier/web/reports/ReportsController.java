package dk.samvaer.supplier.web.reports;

import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportAnswers;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.messaging.ReportDryRuns;
import dk.samvaer.supplier.messaging.ReportReader;
import dk.samvaer.supplier.messaging.UnreadableReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports and answers over HTTP, for suppliers whose systems have no Kafka. */
@RestController
class ReportsController {
    private final ReportReader reader;
    private final ReportAcknowledgements reports;
    private final ReportDryRuns dryRuns;
    private final ReportAnswers answers;
    private final RegisteredSuppliers suppliers;

    ReportsController(
            ReportReader reader,
            ReportAcknowledgements reports,
            ReportDryRuns dryRuns,
            ReportAnswers answers,
            RegisteredSuppliers suppliers) {
        this.reader = reader;
        this.reports = reports;
        this.dryRuns = dryRuns;
        this.answers = answers;
        this.suppliers = suppliers;
    }

    @PostMapping("/v1/reports")
    @Operation(summary = "Sends a report as an event, where the supplier has no Kafka")
    @Allow(SUPPLIER_STAFF)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description =
                    "A CloudEvents 1.0 event of at most 64 KiB: in structured mode, with specversion, id, source, type"
                            + " and data; or in binary mode, its data as application/json and ce-specversion, ce-id,"
                            + " ce-source and ce-type as headers.",
            content = @Content(mediaType = PostedReport.STRUCTURED, schema = @Schema(type = "object")))
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses("SUPPLIER_UNKNOWN")
    ResponseEntity<ReportAcknowledgementView> sendReport(HttpServletRequest request, Caller caller) throws IOException {
        var report = read(request, supplierOf(caller));
        UUID id = reports.receive(report, null).id();
        return ResponseEntity.accepted()
                .location(URI.create("/v1/reports/" + id))
                .body(ReportAcknowledgementView.of(reports.read(id).state()));
    }

    /** The report is read and checked as always and then let go: it is not received, and its id is not used. */
    @PostMapping("/v1/report-dry-runs")
    @Operation(summary = "Says what a report would do, or why it would be refused, and does nothing")
    @Allow(SUPPLIER_STAFF)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description = "A report in either mode of CloudEvents, as it would be sent.",
            content = @Content(mediaType = PostedReport.STRUCTURED, schema = @Schema(type = "object")))
    @Refuses("SUPPLIER_UNKNOWN")
    ReportDryRunView dryRunReport(HttpServletRequest request, Caller caller) throws IOException {
        return ReportDryRunView.of(dryRuns.run(read(request, supplierOf(caller))));
    }

    @GetMapping("/v1/reports/{id}")
    @Operation(summary = "Shows the acknowledgement of a report and its answers")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<ReportAcknowledgementView> reportAcknowledgement(@PathVariable UUID id) {
        return Answers.ok(reports.read(id), ReportAcknowledgementView::of);
    }

    /**
     * The acknowledgements of reports that were answered since the cursor; one that is followed up later comes again with all its answers.
     * Answers are numbered in the order in which the list first shows them, so a cursor may be kept and gone on from at any time, and nothing
     * is passed over. The cursor is always there: ask again at once after a full page, and after 5 to 30 seconds otherwise.
     */
    @GetMapping("/v1/report-answers")
    @Operation(summary = "Lists the answers to the reports of the caller's supplier since a cursor")
    @Allow(SUPPLIER_STAFF)
    Page<ReportAcknowledgementView> reportAnswers(Paging paging, Caller caller) {
        return answers.list(supplierOf(caller), paging).map(ReportAcknowledgementView::of);
    }

    private IncomingReport read(HttpServletRequest request, String supplierId) throws IOException {
        var sent = PostedReport.of(request, request.getInputStream().readAllBytes());
        try {
            return reader.read(sent, supplierId);
        } catch (UnreadableReport none) {
            throw PostedReport.refused(none);
        }
    }

    private String supplierOf(Caller caller) {
        if (caller.supplierId() == null) {
            throw Forbidden.supplierMissing();
        }
        return suppliers.require(caller.supplierId()).code();
    }
}

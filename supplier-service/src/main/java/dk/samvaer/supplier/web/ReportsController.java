package dk.samvaer.supplier.web;

import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.messaging.Undecodable;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.problems.Problem;
import dk.samvaer.starter.problems.Problems;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportAnswers;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.messaging.ReportReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Reports and answers over HTTP, for suppliers whose systems have no Kafka. */
@RestController
class ReportsController {
    private final ReportReader reader;
    private final ReportAcknowledgements reports;
    private final ReportAnswers answers;
    private final RegisteredSuppliers suppliers;
    private final Problems problems;

    ReportsController(
            ReportReader reader,
            ReportAcknowledgements reports,
            ReportAnswers answers,
            RegisteredSuppliers suppliers,
            Problems problems) {
        this.reader = reader;
        this.reports = reports;
        this.answers = answers;
        this.suppliers = suppliers;
        this.problems = problems;
    }

    @PostMapping(path = "/v1/reports", consumes = "application/cloudevents+json")
    @Operation(summary = "Sends a report as an event, where the supplier has no Kafka")
    @Allow(SUPPLIER_STAFF)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description =
                    "A CloudEvents 1.0 event in structured mode, at most 64 KiB, with specversion, id, source, type"
                            + " and data.",
            content = @Content(mediaType = "application/cloudevents+json", schema = @Schema(type = "object")))
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses("SUPPLIER_UNKNOWN")
    ResponseEntity<ReportAcknowledgementView> sendReport(@RequestBody byte[] body, Caller caller) {
        var report = read(body, supplierOf(caller));
        reports.receive(report, null);
        UUID id = report.reportId();
        return ResponseEntity.accepted()
                .location(URI.create("/v1/reports/" + id))
                .body(ReportAcknowledgementView.of(reports.read(id).state()));
    }

    @GetMapping("/v1/reports/{id}")
    @Operation(summary = "Shows the acknowledgement of a report and its answers")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<ReportAcknowledgementView> reportAcknowledgement(@PathVariable UUID id) {
        return Answers.ok(reports.read(id), ReportAcknowledgementView::of);
    }

    /** The acknowledgements of reports that were answered since the cursor; one that is followed up later comes again with all its answers. */
    @GetMapping("/v1/report-answers")
    @Operation(summary = "Lists the answers to the reports of the caller's supplier since a cursor")
    @Allow(SUPPLIER_STAFF)
    Page<ReportAcknowledgementView> reportAnswers(Paging paging, Caller caller) {
        return answers.list(supplierOf(caller), paging).map(ReportAcknowledgementView::of);
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(TooLarge refused, WebRequest request) {
        return problems.answer(HttpStatus.CONTENT_TOO_LARGE, "REPORT_TOO_LARGE", request);
    }

    private IncomingReport read(byte[] body, String supplierId) {
        if (body.length > ReportReader.MAX_BYTES) {
            throw new TooLarge();
        }
        try {
            return reader.read(body, supplierId);
        } catch (Undecodable undecodable) {
            throw new InvalidInput("UNDECODABLE");
        }
    }

    private String supplierOf(Caller caller) {
        if (caller.supplierId() == null) {
            throw Forbidden.supplierMissing();
        }
        return suppliers.require(caller.supplierId()).code();
    }

    private static final class TooLarge extends RuntimeException {
        TooLarge() {
            super("a report over the limit", null, false, false);
        }
    }
}

package dk.samvaer.supplier.messaging;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.supplier.domain.IncomingReport.Content;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The types of reports that are understood, each with its published schema. */
final class ReportSchemas {
    static final Map<String, Class<? extends SupplierReport>> KNOWN = Map.of(
            "report.placement-accepted.v1", SupplierReport.PlacementAccepted.class,
            "report.placement-rejected.v1", SupplierReport.PlacementRejected.class,
            "report.placement-started.v1", SupplierReport.PlacementStarted.class,
            "report.clarification-concluded.v1", SupplierReport.ClarificationConcluded.class,
            "report.need-changed.v1", SupplierReport.NeedChanged.class,
            "report.benefit-observed.v1", SupplierReport.BenefitObserved.class,
            "report.attendance-registered.v1", SupplierReport.AttendanceRegistered.class);

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    ReportSchemas() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        KNOWN.keySet().forEach(type -> schemas.put(type, registry.getSchema(published(type), InputFormat.JSON)));
    }

    /** The report, or the refusal by the first of these checks: its data are JSON, its type is known, its data fit the schema. */
    Content read(CloudEvent event) {
        JsonNode data;
        try {
            data = WireJson.read(event.data(), JsonNode.class);
        } catch (JacksonException malformed) {
            return new Refusal("UNDECODABLE", "The data are missing or no JSON.");
        }
        Class<? extends SupplierReport> known = KNOWN.get(event.shortType());
        if (known == null || !event.type().startsWith(CloudEvent.PREFIX)) {
            return unknown(event.shortType());
        }
        List<Error> errors =
                Objects.requireNonNull(schemas.get(event.shortType())).validate(data);
        return errors.isEmpty() ? understood(event, known) : new Refusal("SCHEMA_INVALID", places(errors));
    }

    private static Content understood(CloudEvent event, Class<? extends SupplierReport> known) {
        try {
            return WireJson.read(event.data(), known);
        } catch (JacksonException outOfRange) {
            return new Refusal("SCHEMA_INVALID", "A date or time of the data is out of range.");
        }
    }

    /** Where the data are wrong and by which keyword of the schema, without repeating what they say. */
    private static String places(List<Error> errors) {
        return errors.stream()
                .limit(10)
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword()
                        + (error.getProperty() == null ? "" : " " + error.getProperty()))
                .collect(Collectors.joining("; ", "The data do not fit the schema: ", "."));
    }

    private static Refusal unknown(String type) {
        String name = type.replaceFirst("\\.v[0-9]+$", "");
        return KNOWN.containsKey(name + ".v1")
                ? new Refusal("UNSUPPORTED_VERSION", "This type of report is understood in version v1.")
                : new Refusal("UNKNOWN_TYPE", "This type of report is not understood.");
    }

    private static InputStream published(String type) {
        String name = "/api/events/" + type + ".schema.json";
        return Objects.requireNonNull(ReportSchemas.class.getResourceAsStream(name), name);
    }
}

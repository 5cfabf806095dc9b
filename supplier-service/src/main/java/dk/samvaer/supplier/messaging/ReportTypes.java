package dk.samvaer.supplier.messaging;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.supplier.application.Reading;
import dk.samvaer.supplier.domain.Incoming;
import dk.samvaer.supplier.domain.Refusal;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The types of reports that are understood, each with its published schema. */
final class ReportTypes {
    static final Map<String, Class<? extends ReportData>> KNOWN = Map.of(
            "report.placement-accepted.v1", ReportData.PlacementAccepted.class,
            "report.placement-rejected.v1", ReportData.PlacementRejected.class,
            "report.placement-started.v1", ReportData.PlacementStarted.class,
            "report.clarification-concluded.v1", ReportData.ClarificationConcluded.class,
            "report.need-changed.v1", ReportData.NeedChanged.class,
            "report.benefit-observed.v1", ReportData.BenefitObserved.class);

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    ReportTypes() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        KNOWN.keySet().forEach(type -> schemas.put(type, registry.getSchema(published(type), InputFormat.JSON)));
    }

    Reading read(CloudEvent event, Incoming incoming) {
        JsonNode data;
        try {
            data = WireJson.read(event.data(), JsonNode.class);
        } catch (JacksonException malformed) {
            return new Reading.NotUnderstood(incoming, new Refusal("UNDECODABLE", "The data are missing or no JSON."));
        }
        Class<? extends ReportData> known = KNOWN.get(event.shortType());
        if (known == null || !event.type().startsWith(CloudEvent.PREFIX)) {
            return new Reading.NotUnderstood(incoming, unknown(event.shortType()));
        }
        List<Error> errors =
                Objects.requireNonNull(schemas.get(event.shortType())).validate(data);
        return errors.isEmpty() ? understood(event, incoming, known) : invalid(incoming, places(errors));
    }

    private static Reading understood(CloudEvent event, Incoming incoming, Class<? extends ReportData> known) {
        try {
            return new Reading.Understood(
                    incoming, WireJson.read(event.data(), known).report());
        } catch (JacksonException outOfRange) {
            return invalid(incoming, "A date or time of the data is out of range.");
        }
    }

    private static Reading invalid(Incoming incoming, String detail) {
        return new Reading.NotUnderstood(incoming, new Refusal("SCHEMA_INVALID", detail));
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
        return Objects.requireNonNull(ReportTypes.class.getResourceAsStream(name), name);
    }
}

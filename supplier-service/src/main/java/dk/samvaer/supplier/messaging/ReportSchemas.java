package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.supplier.domain.IncomingReport.Content;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
            "report.attendance-registered.v1", SupplierReport.AttendanceRegistered.class,
            "report.journal-noted.v1", SupplierReport.JournalNoted.class,
            "report.information-shared.v1", SupplierReport.InformationShared.class);

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Map<String, Published> published = new LinkedHashMap<>();

    ReportSchemas() {
        KNOWN.keySet().forEach(type -> published.put(type, Published.of(type)));
    }

    /** @param formats of the members that are dates or times, {@code date} or {@code date-time} */
    private record Published(Schema schema, Map<String, String> formats) {
        static Published of(String type) {
            var text = text("/api/events/" + type + ".schema.json");
            Map<String, String> formats = new HashMap<>();
            WireJson.read(text.getBytes(UTF_8), JsonNode.class)
                    .path("properties")
                    .forEachEntry(
                            (name, of) -> formats.put(name, of.path("format").asString("")));
            formats.values().removeIf(format -> !format.startsWith("date"));
            return new Published(REGISTRY.getSchema(text, InputFormat.JSON), formats);
        }

        private static String text(String name) {
            try (var stream = Objects.requireNonNull(ReportSchemas.class.getResourceAsStream(name), name)) {
                return new String(stream.readAllBytes(), UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The report, or the refusal by the first of these checks: its type is known, its data fit the schema. */
    Content read(String type, JsonNode data) {
        Class<? extends SupplierReport> known = KNOWN.get(name(type));
        if (known == null) {
            return unknown(name(type));
        }
        List<Error> errors =
                Objects.requireNonNull(published.get(name(type))).schema().validate(data);
        return errors.isEmpty() ? understood(data, known) : new Refusal("SCHEMA_INVALID", places(errors));
    }

    /** The days that the data of a report name, by field. */
    Map<String, LocalDate> days(String type, JsonNode data) {
        Map<String, LocalDate> days = new HashMap<>();
        var known = published.get(name(type));
        if (known != null) {
            known.formats().forEach((name, format) -> {
                if (data.path(name).isString()) {
                    var text = data.path(name).stringValue();
                    days.put(name, format.equals("date") ? LocalDate.parse(text) : DanishTime.day(Instant.parse(text)));
                }
            });
        }
        return days;
    }

    /** The type without the platform's prefix; empty where it has none. */
    private static String name(String type) {
        return type.startsWith(CloudEvent.PREFIX) ? type.substring(CloudEvent.PREFIX.length()) : "";
    }

    private static Content understood(JsonNode data, Class<? extends SupplierReport> known) {
        try {
            return WireJson.read(ReportJson.bytes(data), known);
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
}

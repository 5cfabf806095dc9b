package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.SupplierReport.NeedChanged;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingReportsTest {
    private static final String TOPIC = "samvaer.supplier-reports.nsv";
    private static final String NEED_CHANGED = """
        {"placementId": "9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31", "reportedAt": "2027-01-20T10:30:00+01:00",
         "category": "MORE_SUPPORT", "note": "Har brug for mere.", "later": 1}\
        """;
    private static final ReportReader READER = new ReportReader(new BlindIndex(new byte[32]));

    static IncomingReport read(String type, String data) {
        return READER.read(binary(Map.of("ce_type", "dk.samvaer." + type), data));
    }

    @Test
    void binary_mode_is_read() {
        isTheNeedChange(read("report.need-changed.v1", NEED_CHANGED));
    }

    @Test
    void structured_mode_is_read_without_any_header_as_a_console_producer_sends_it() {
        isTheNeedChange(READER.read(plain(structured(NEED_CHANGED))));
    }

    @Test
    void both_modes_give_the_same_id() {
        var structured = READER.read(plain(structured(NEED_CHANGED))).reportId();
        assertThat(read("report.need-changed.v1", NEED_CHANGED).reportId()).isEqualTo(structured);
        assertThat(READER.read(SentReport.structured(structured(NEED_CHANGED).getBytes(UTF_8)), "nsv")
                        .reportId())
                .isEqualTo(structured);
    }

    @Test
    void the_supplier_is_taken_from_the_topic_never_from_the_payload() {
        var claiming = structured(NEED_CHANGED).replace("""
            "subject":\
            """, """
            "supplier": "csn", "subject":\
            """);
        assertThat(READER.read(plain(claiming)).supplierId()).isEqualTo("nsv");
    }

    @Test
    void a_report_on_which_the_code_breaks_is_refused_under_its_own_id_where_that_can_be_read() {
        var broken = READER.unprocessed(plain(structured(NEED_CHANGED)));
        refused(broken, "NOT_PROCESSED");
        assertThat(broken.reportId())
                .isEqualTo(READER.read(plain(structured(NEED_CHANGED))).reportId());
        refused(READER.unprocessed(plain("no JSON")), "NOT_PROCESSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ce_correlationid | no UUID
        ce_causationid   | 17
        ce_aggregateid   | no UUID
        ce_sequence      | many
        ce_partitionkey  |
        ce_datacontenttype | application/json
        traceparent      | nonsense
        b3               | 1-2
        content-type     | Application/JSON; Charset="UTF-8"
        content-type     | application/vnd.journal+json
        """)
    void headers_that_do_not_matter_are_ignored(String name, @Nullable String value) {
        var headers = Map.of("ce_type", "dk.samvaer.report.need-changed.v1", name, value == null ? "" : value);
        isTheNeedChange(READER.read(binary(headers, NEED_CHANGED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"correlationid\": \"no UUID\"",
                "\"sequence\": 17, \"traceparent\": true",
                "\"later\": {\"more\": []}",
                "\"time\": \"2027-01-20T10:30:00+01:00\""
            })
    void members_that_do_not_matter_are_ignored(String member) {
        var event = structured(NEED_CHANGED).replaceFirst("\\{", "{" + member + ",");
        isTheNeedChange(READER.read(plain(event)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/cloudevents+json", "Application/CloudEvents+JSON; charset=utf-8", "application/json"
            })
    void structured_mode_is_read_whatever_way_its_content_type_is_written(String contentType) {
        var message = plain(structured(NEED_CHANGED));
        message.headers().add("Content-Type", contentType.getBytes(UTF_8));
        isTheNeedChange(READER.read(message));
    }

    @Test
    void data_in_Base64_are_read() {
        var encoded = Base64.getEncoder().encodeToString(NEED_CHANGED.getBytes(UTF_8));
        var event = structured("{}").replace("\"data\": {}", "\"data_base64\": \"" + encoded + "\"");
        isTheNeedChange(READER.read(plain(event)));
        assertThat(READER.read(plain(event)).fingerprint())
                .isEqualTo(READER.read(plain(structured(NEED_CHANGED))).fingerprint());
    }

    @Test
    void the_same_data_have_the_same_fingerprint_however_they_are_written() {
        var first = READER.read(plain(structured(NEED_CHANGED))).fingerprint();
        var turned = NEED_CHANGED
                .replace("\"category\": \"MORE_SUPPORT\", ", "")
                .replace("{\"placementId\"", "{ \"category\" : \"MORE_SUPPORT\",\"placementId\"");
        assertThat(read("report.need-changed.v1", turned).fingerprint()).isEqualTo(first);
        assertThat(read("report.need-changed.v1", turned.replace("MORE", "LESS"))
                        .fingerprint())
                .isNotEqualTo(first);
        assertThat(read("report.need-changed.v2", turned).fingerprint()).isNotEqualTo(first);
    }

    @Test
    void a_report_says_where_it_names_a_case_and_which_days() {
        var read = READER.read(plain(structured(NEED_CHANGED)));
        assertThat(read.claims().cases()).containsOnlyKeys("record key", "subject");
        assertThat(read.claims().days()).isEqualTo(Map.of("reportedAt", LocalDate.of(2027, 1, 20)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.need-changed.v2       | UNSUPPORTED_VERSION",
                "report.need-changed          | UNSUPPORTED_VERSION",
                "report.need-invented.v1      | UNKNOWN_TYPE",
                "visitation.case-opened.v1    | UNKNOWN_TYPE",
            })
    void only_known_types_and_versions_are_understood(String type, String code) {
        refused(read(type, NEED_CHANGED), code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MORE_SUPPORT                         | MUCH_MORE
        9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31 | 17
        2027-01-20T10:30:00+01:00            | yesterday
        reportedAt                           | at
        "Har brug for mere."                 | 7
        """)
    void data_that_do_not_fit_the_schema_are_refused_without_repeating_them(String right, String wrong) {
        var refusal = refused(read("report.need-changed.v1", NEED_CHANGED.replace(right, wrong)), "SCHEMA_INVALID");
        assertThat(detail(refusal)).doesNotContain("Har brug", "MUCH_MORE", "yesterday");
    }

    @ParameterizedTest
    @MethodSource("reportTypes")
    void a_report_with_anything_required_left_out_or_null_is_refused(String type) {
        assertThat(Contract.invalidSamples(type)).isNotEmpty().allSatisfy(data -> {
            refused(read(type, data), "SCHEMA_INVALID");
            refused(
                    READER.read(SentReport.structured(structured(type, data).getBytes(UTF_8)), "nsv"),
                    "SCHEMA_INVALID");
        });
    }

    @ParameterizedTest
    @MethodSource("reportTypes")
    void a_report_without_what_is_optional_is_read(String type) {
        assertThat(Contract.sparseSamples(type))
                .allSatisfy(data -> assertThat(read(type, data).content()).isInstanceOf(SupplierReport.class));
    }

    static Set<String> reportTypes() {
        return ReportSchemas.KNOWN.keySet();
    }

    @Test
    void a_refusal_names_the_place() {
        var refusal = refused(
                read("report.need-changed.v1", NEED_CHANGED.replace("MORE_SUPPORT", "MUCH_MORE")), "SCHEMA_INVALID");
        assertThat(detail(refusal)).contains("/category").contains("enum");
        assertThat(refusal.eventId()).isEqualTo("nsv-2027-000017");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not JSON at all                                               |
        {"id": "1"}                                                   | 1
        []                                                            |
        {"specversion": "0.3", "id": "1", "source": "s", "type": "t"} | 1
        {"specversion": "1.0", "source": "s", "type": "t"}            |
        """)
    void what_is_no_event_is_undecodable_and_known_by_its_place(String value, @Nullable String eventId) {
        var refusal = refused(READER.read(plain(value)), "UNDECODABLE");
        assertThat(refusal.eventId()).isEqualTo(eventId);
        assertThat(refusal.position()).hasToString(TOPIC + ":0:42");
        assertThat(refusal.claims().caseId()).isEqualTo(Given.CASE);
        assertThat(READER.read(plain(value)).reportId()).isEqualTo(refusal.reportId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0000", "\\n"})
    void an_id_that_cannot_be_repeated_in_the_answer_is_undecodable(String unfit) {
        refused(READER.read(plain(structured(NEED_CHANGED).replace("nsv-2027", unfit))), "UNDECODABLE");
    }

    @Test
    void a_time_that_the_schema_allows_and_no_clock_shows_is_refused() {
        var nowhere = NEED_CHANGED.replace("10:30:00+01:00", "10:30:00+19:00");
        refused(read("report.need-changed.v1", nowhere), "SCHEMA_INVALID");
    }

    @Test
    void a_topic_that_was_made_anew_counts_from_zero_and_its_records_are_others() {
        var before = READER.read(plain("no JSON")).reportId();
        var anew = new ConsumerRecord<>(
                TOPIC,
                0,
                42,
                1_800_000_000_000L,
                TimestampType.CREATE_TIME,
                0,
                7,
                new byte[0],
                "no JSON".getBytes(UTF_8),
                new RecordHeaders(),
                Optional.empty());
        assertThat(READER.read(anew).reportId()).isNotEqualTo(before);
    }

    @Test
    void a_record_without_value_is_undecodable() {
        refused(READER.read(plain(null)), "UNDECODABLE");
    }

    @Test
    void data_that_are_no_JSON_are_undecodable_but_answered_with_the_senders_id() {
        var refusal = refused(read("report.need-changed.v1", "{broken"), "UNDECODABLE");
        assertThat(refusal.eventId()).isEqualTo("nsv-2027-000017");
    }

    @Test
    void a_report_has_at_most_64_KiB() {
        var fits = " ".repeat(ReportReader.MAX_BYTES - NEED_CHANGED.getBytes(UTF_8).length) + NEED_CHANGED;
        isTheNeedChange(read("report.need-changed.v1", fits));
        refused(read("report.need-changed.v1", " " + fits), "REPORT_TOO_LARGE");
    }

    @Test
    void an_event_nested_too_deeply_is_undecodable() {
        refused(READER.read(plain("[".repeat(5_000))), "UNDECODABLE");
        refused(read("report.need-changed.v1", """
            {"a":%s}\
            """.formatted("[".repeat(40) + "]".repeat(40))), "UNDECODABLE");
    }

    private static void isTheNeedChange(IncomingReport read) {
        assertThat(read.eventId()).isEqualTo("nsv-2027-000017");
        assertThat(read.content()).isInstanceOfSatisfying(NeedChanged.class, report -> {
            assertThat(report.placementId()).isEqualTo(Given.PLACEMENT);
            assertThat(report.reportedAt()).isEqualTo(Given.NOW);
            assertThat(report.note()).isEqualTo(Confidential.of("Har brug for mere."));
        });
    }

    private static IncomingReport refused(IncomingReport read, String code) {
        assertThat(read.content())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        return read;
    }

    private static String detail(IncomingReport refused) {
        return ((Refusal) refused.content()).detail();
    }

    private static String structured(String data) {
        return structured("report.need-changed.v1", data);
    }

    private static String structured(String type, String data) {
        return """
            {"specversion": "1.0", "id": "nsv-2027-000017", "source": "urn:cvr:29189625:journal",
             "type": "dk.samvaer.%s", "subject": "%s",
             "datacontenttype": "application/json", "data": %s}\
            """.formatted(type, Given.CASE, data);
    }

    private static ConsumerRecord<byte[], byte[]> binary(Map<String, String> headers, String data) {
        var message = plain(data);
        Map.of("ce_specversion", "1.0", "ce_id", "nsv-2027-000017", "ce_source", "urn:cvr:29189625:journal")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    @SuppressWarnings("NullAway") // a record may come without a value
    private static ConsumerRecord<byte[], byte[]> plain(@Nullable String value) {
        return new ConsumerRecord<>(
                TOPIC, 0, 42, Given.CASE.toString().getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
    }
}

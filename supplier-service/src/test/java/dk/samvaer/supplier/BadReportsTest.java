package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.supplier.BadReport.binary;
import static dk.samvaer.supplier.BadReport.bytes;
import static dk.samvaer.supplier.BadReport.structured;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Contract;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Forged, foreign, replayed, malformed and unknown reports on a real broker: each is answered with its code and by where it stood, none has
 * an effect, and after all of them good reports of the same supplier and of another are accepted.
 */
@SupplierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadReportsTest {
    private static final String TOPIC = "samvaer.supplier-reports.nsv";

    private final SupplierSteps steps;
    private final OneCase one;
    private final OneCase atAnother = new OneCase();
    private final OneCase notOrdered = new OneCase();
    private final OneCase ended = new OneCase();
    private final KafkaProducer<byte[], byte[]> sender = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka(), "max.request.size", 1_000_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final String now = Instant.now().toString();
    private int number;

    BadReportsTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @BeforeAll
    void placements_in_several_states() {
        steps.accepted();
        acceptedAt("csn", atAnother);
        acceptedAt("nsv", ended);
        ended.terminated(steps.bus(), 2, DanishTime.day(Instant.now()).minusDays(1));
        notOrdered.grantedAt(steps.bus(), "nsv");
        await().until(() -> steps.visitator().get(notOrdered.placement).status() == 200);
        await().until(() -> steps.visitator().get(ended.placement).text().contains("endsOn")
                || steps.visitator().get(ended.placement).at("/state").equals("ENDED"));
    }

    private void acceptedAt(String supplier, OneCase other) {
        other.grantedAt(steps.bus(), supplier);
        await().until(() -> steps.visitator().get(other.placement).status() == 200);
        steps.visitator().act("POST", other.placement, "/order", OneCase.order());
        assertThat(steps.staff(supplier)
                        .act("POST", other.placement, "/acceptance", "{}")
                        .at("/state"))
                .isEqualTo("ACCEPTED");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badReports")
    void R28_a_bad_report_is_answered_with_its_code_and_changes_nothing(BadReport bad) throws Exception {
        var written = sent(bad);
        var answer = awaitAnswerTo(written);
        assertThat(answer.at("/code").asString("")).isEqualTo(bad.code());
        assertThat(answer.at("/topic").asString("")).isEqualTo(TOPIC);
        assertThat(answer.at("/eventId").asString(null)).isEqualTo(bad.eventId());
        assertThat(answer.at("/detail").asString("")).isNotEmpty().doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeatable")
    void R28_a_bad_report_that_comes_again_is_answered_again_and_by_the_same(BadReport bad) throws Exception {
        var first = awaitAnswerTo(sent(bad));
        sent(bad);
        sent(bad);
        var again = await().until(() -> answersOf(first), found -> found.size() >= 3);
        assertThat(again)
                .hasSize(3)
                .extracting(ConsumerRecord::value)
                .containsOnly(again.getFirst().value());
    }

    @AfterAll
    void good_reports_are_accepted_and_nothing_else_had_an_effect() {
        good("nsv", one);
        good("csn", atAnother);
        assertThat(steps.bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        assertThat(steps.bus().types(atAnother.caseId)).containsOnlyOnce("need-change-reported.v1");
        assertThat(steps.bus().types(ended.caseId)).doesNotContain("need-change-reported.v1");
        assertThat(steps.visitator().get(one.placement).at("/state")).isEqualTo("ACCEPTED");
        sender.close();
    }

    private void good(String supplier, OneCase ofIt) {
        var eventId = "good-" + ofIt.caseId;
        steps.bus()
                .report(
                        supplier,
                        ofIt.caseId.toString(),
                        Map.of(),
                        ofIt.structured(eventId, "need-changed.v1", ofIt.needChange()));
        var answer = await().until(() -> steps.bus().answers(supplier, eventId), found -> !found.isEmpty());
        assertThat(Contract.json(answer.getFirst().value()).at("/code").asString(""))
                .isEqualTo("ACCEPTED");
        await().until(() -> steps.bus().types(ofIt.caseId).contains("need-change-reported.v1"));
    }

    Stream<BadReport> badReports() {
        return Stream.of(undecodable(), ofWrongForm(), ofStrangeText(), ambiguous(), unknown(), unfit(), notTheirs())
                .flatMap(List::stream);
    }

    Stream<BadReport> repeatable() {
        return Stream.of(
                structured("the same of an unknown type", "UNKNOWN_TYPE", id(), event(type("report.nothing.v1"))),
                structured(
                        "the same of another's placement",
                        "PLACEMENT_NOT_YOURS",
                        id(),
                        event(data(plain(atAnother.placementId, now)))));
    }

    private List<BadReport> undecodable() {
        return List.of(
                bytes("no value", "UNDECODABLE", null, null),
                binary("no value, but headers", "UNDECODABLE", id(), last(), null),
                structured("an empty value", "UNDECODABLE", null, ""),
                binary("an empty value, but headers", "UNDECODABLE", id(), last(), ""),
                structured("plain text", "UNDECODABLE", null, "this is no event"),
                structured("broken off", "UNDECODABLE", id(), event(it -> it.substring(0, it.length() - 20))),
                structured("followed by more", "UNDECODABLE", id(), event(it -> it + "{}")),
                structured("a list of events", "UNDECODABLE", null, "[" + event(data(good())) + "]"),
                bytes(
                        "no UTF-8",
                        "UNDECODABLE",
                        id(),
                        event(data(note("\u00e5"))).getBytes(ISO_8859_1)),
                bytes("compressed", "UNDECODABLE", null, BadReport.zipped(event(data(good())))),
                structured("nested deeply", "UNDECODABLE", id(), event(data("[".repeat(5_000)))),
                structured("nested 40 times", "UNDECODABLE", id(), event(data("[".repeat(40) + "]".repeat(40)))),
                structured("a number of 5,000 digits", "UNDECODABLE", id(), event(data("1".repeat(5_000)))),
                binary("data that are no JSON", "UNDECODABLE", id(), last(), "{broken"),
                structured("encoded data that are no JSON", "UNDECODABLE", id(), event(encoded("no JSON"))),
                structured(
                        "data that are no Base64",
                        "UNDECODABLE",
                        id(),
                        event(it -> it.replace("\"data\":{}", "\"data_base64\":\"%%%\""))),
                structured(
                        "data twice",
                        "UNDECODABLE",
                        id(),
                        event(it -> it.replace("\"data\":{}", "\"data\":{},\"data_base64\":\"e30=\""))));
    }

    private List<BadReport> ofWrongForm() {
        return List.of(
                structured("too large, its id first", "REPORT_TOO_LARGE", id(), event(data(note("x".repeat(70_000))))),
                structured(
                        "too large, its id last",
                        "REPORT_TOO_LARGE",
                        id(),
                        "{\"data\":{\"id\":\"inner\",\"note\":\"" + "x".repeat(70_000) + "\"},\"id\":\"" + last()
                                + "\"}"),
                structured(
                        "too large and broken off",
                        "REPORT_TOO_LARGE",
                        id(),
                        "{\"id\":\"" + last() + "\",\"data\":\"" + "x".repeat(70_000)),
                binary("too large, with headers", "REPORT_TOO_LARGE", id(), last(), " ".repeat(70_000) + good()),
                structured(
                        "another version of CloudEvents",
                        "UNDECODABLE",
                        id(),
                        event(it -> it.replace("\"1.0\"", "\"0.3\""))),
                structured(
                        "no version of CloudEvents",
                        "UNDECODABLE",
                        id(),
                        event(it -> it.replace("specversion", "version"))),
                binary("headers without a version", "UNDECODABLE", id(), last(), good())
                        .without("ce_specversion"),
                binary("headers without a source", "UNDECODABLE", id(), last(), good())
                        .without("ce_source"),
                binary("headers without a type", "UNDECODABLE", id(), last(), good())
                        .without("ce_type"),
                binary("headers without an id", "UNDECODABLE", null, "none", good())
                        .without("ce_id"),
                structured(
                        "an id that is a number",
                        "UNDECODABLE",
                        null,
                        event(it -> it.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":17"))),
                structured(
                        "a time that is none",
                        "UNDECODABLE",
                        id(),
                        event(it -> it.replace("{\"spec", "{\"time\":\"yesterday\",\"spec"))),
                binary("XML", "REPORT_MEDIA_TYPE_UNSUPPORTED", id(), last(), "<a/>", "content-type", "text/xml"),
                binary(
                        "another charset",
                        "REPORT_MEDIA_TYPE_UNSUPPORTED",
                        id(),
                        last(),
                        good(),
                        "content-type",
                        "application/json; charset=utf-16"),
                binary(
                        "a content type that is none",
                        "REPORT_MEDIA_TYPE_UNSUPPORTED",
                        id(),
                        last(),
                        good(),
                        "content-type",
                        "json"),
                structured("Avro", "REPORT_MEDIA_TYPE_UNSUPPORTED", id(), event(data(good())))
                        .with("content-type", "application/cloudevents+avro"),
                structured("a batch", "REPORT_BATCH_UNSUPPORTED", null, "[]")
                        .with("content-type", "application/cloudevents-batch+json"),
                structured(
                        "data of another type",
                        "REPORT_MEDIA_TYPE_UNSUPPORTED",
                        id(),
                        event(it -> it.replace("{\"spec", "{\"datacontenttype\":\"text/plain\",\"spec"))));
    }

    private List<BadReport> ofStrangeText() {
        return List.of(
                structured("half a character in the note", "UNDECODABLE", id(), event(data(note("\\ud800")))),
                structured(
                        "half a character in the id", "UNDECODABLE", null, event(it -> it.replace(last(), "\\ud800"))),
                structured(
                        "a control character in the id",
                        "UNDECODABLE",
                        null,
                        event(it -> it.replace(last(), "a\\u0000b"))),
                structured(
                        "an id of 300 characters",
                        "UNDECODABLE",
                        null,
                        event(it -> it.replace(last(), "x".repeat(300)))),
                structured("a blank id", "UNDECODABLE", null, event(it -> it.replace(last(), " "))),
                structured(
                        "a CPR number as id", "CPR_NOT_ALLOWED", null, event(it -> it.replace(last(), "010190-1234"))),
                structured(
                        "a CPR number in the source",
                        "CPR_NOT_ALLOWED",
                        id(),
                        event(it -> it.replace("urn:cvr:29189625:journal", "urn:cpr:0101901234"))));
    }

    private List<BadReport> ambiguous() {
        return List.of(
                binary("two ids as headers", "DUPLICATE_ATTRIBUTE", null, "one", good(), "ce_id", "two"),
                binary(
                        "two types as headers",
                        "DUPLICATE_ATTRIBUTE",
                        id(),
                        last(),
                        good(),
                        "ce_type",
                        "dk.samvaer.report.nothing.v1"),
                binary(
                        "two content types",
                        "DUPLICATE_ATTRIBUTE",
                        id(),
                        last(),
                        good(),
                        "content-type",
                        "application/json",
                        "content-type",
                        "text/plain"),
                structured(
                        "two types",
                        "DUPLICATE_KEY",
                        id(),
                        event(it -> it.replace("{\"spec", "{\"type\":\"other\",\"spec"))),
                structured(
                        "two ids",
                        "DUPLICATE_KEY",
                        null,
                        event(it -> it.replace("{\"spec", "{\"id\":\"other\",\"spec"))),
                structured(
                        "two categories",
                        "DUPLICATE_KEY",
                        id(),
                        event(data(good().replace("\"category\"", "\"category\":\"OTHER\",\"category\"")))),
                binary(
                        "two placements",
                        "DUPLICATE_KEY",
                        id(),
                        last(),
                        good().replace(
                                        "\"category\"",
                                        "\"placementId\":\"" + atAnother.placementId + "\",\"category\"")));
    }

    private List<BadReport> unknown() {
        return List.of(
                structured("an unknown type", "UNKNOWN_TYPE", id(), event(type("report.need-invented.v1"))),
                structured(
                        "an event of the platform",
                        "UNKNOWN_TYPE",
                        id(),
                        event(type("visitation.grant-terminated.v1"))),
                structured(
                        "a type of somebody else",
                        "UNKNOWN_TYPE",
                        id(),
                        event(it -> it.replace("dk.samvaer.", "com.example."))),
                structured("a later version", "UNSUPPORTED_VERSION", id(), event(type("report.need-changed.v2"))),
                structured("no version", "UNSUPPORTED_VERSION", id(), event(type("report.need-changed"))));
    }

    private List<BadReport> unfit() {
        return List.of(
                structured("data that are null", "SCHEMA_INVALID", id(), event(data("null"))),
                structured("data that are a text", "SCHEMA_INVALID", id(), event(data("\"secret\""))),
                structured("data that are a list", "SCHEMA_INVALID", id(), event(data("[]"))),
                structured(
                        "a category that is none",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(good().replace("MORE_SUPPORT", "secret")))),
                structured(
                        "a placement that is no id",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(good().replace(one.placementId.toString(), "secret")))),
                structured(
                        "a huge number",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(good().replace("\"" + now + "\"", "1e999999999")))),
                structured(
                        "the 30th of February",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(plain(one.placementId, "2026-02-30T09:00:00Z")))),
                structured(
                        "an offset that no clock has",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(plain(one.placementId, "2026-11-20T09:00:00+19:00")))),
                structured(
                        "a note that is a number",
                        "SCHEMA_INVALID",
                        id(),
                        event(data(note("x").replace("\"x\"", "7")))));
    }

    private List<BadReport> notTheirs() {
        return List.of(
                structured("no placement", "PLACEMENT_NOT_YOURS", id(), event(data(plain(UUID.randomUUID(), now)))),
                structured(
                        "another's placement",
                        "PLACEMENT_NOT_YOURS",
                        id(),
                        event(data(plain(atAnother.placementId, now)))),
                structured(
                        "not ordered yet",
                        "PLACEMENT_NOT_YOURS",
                        id(),
                        event(data(plain(notOrdered.placementId, now)))),
                structured("ended", "PLACEMENT_STATE_FORBIDS", id(), event(data(plain(ended.placementId, now)))),
                structured(
                        "accepted a second time",
                        "PLACEMENT_STATE_FORBIDS",
                        id(),
                        event(type("report.placement-accepted.v1"), data(good()))),
                structured(
                        "a first day before the order",
                        "START_BEFORE_ORDER",
                        id(),
                        event(
                                type("report.placement-started.v1"),
                                data(good().replace(
                                                "}",
                                                ",\"startedOn\":\""
                                                        + DanishTime.day(Instant.now())
                                                                .minusDays(1)
                                                        + "\",\"transportWanted\":false}")))),
                structured(
                        "benefit before the first day",
                        "PLACEMENT_STATE_FORBIDS",
                        id(),
                        event(
                                type("report.benefit-observed.v1"),
                                data(good().replace(
                                                "}",
                                                ",\"benefit\":\"YES\",\"observedOn\":\"" + DanishTime.day(Instant.now())
                                                        + "\"}")))),
                structured("the key of another case", "CASE_MISMATCH", id(), event(data(good())))
                        .withKey(atAnother.caseId.toString()),
                structured("a key that is no case", "CASE_MISMATCH", id(), event(data(good())))
                        .withKey("anna"),
                structured(
                        "another case as subject",
                        "CASE_MISMATCH",
                        id(),
                        event(
                                it -> it.replace("{\"spec", "{\"subject\":\"" + atAnother.caseId + "\",\"spec"),
                                data(good()))),
                structured(
                        "another case in the data",
                        "CASE_MISMATCH",
                        id(),
                        event(data(good().replace("}", ",\"caseId\":\"" + atAnother.caseId + "\"}")))),
                structured(
                        "reported in a hundred years",
                        "DATE_OUT_OF_BOUNDS",
                        id(),
                        event(data(plain(one.placementId, "2126-11-20T09:00:00Z")))),
                structured(
                        "reported a hundred years ago",
                        "DATE_OUT_OF_BOUNDS",
                        id(),
                        event(data(plain(one.placementId, "1926-11-20T09:00:00Z")))),
                structured(
                        "begun on the last day of time",
                        "DATE_OUT_OF_BOUNDS",
                        id(),
                        event(
                                type("report.placement-started.v1"),
                                data(good().replace("}", ",\"startedOn\":\"9999-12-31\",\"transportWanted\":false}")))),
                structured("of an id that is taken", "UNKNOWN_TYPE", id(), event(type("report.nothing.v1"))),
                structured("the id of another report", "REPORT_ID_REUSED", last(), event(data(good()))));
    }

    /** A new id of the sender. */
    private String id() {
        number++;
        return last();
    }

    private String last() {
        return "bad-" + one.caseId + "-" + number;
    }

    @SafeVarargs
    private String event(UnaryOperator<String>... changes) {
        var event = """
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal",\
            "type":"dk.samvaer.report.need-changed.v1","data":{}}\
            """.formatted(last());
        for (var change : changes) {
            event = change.apply(event);
        }
        return event;
    }

    private static UnaryOperator<String> data(String data) {
        return event -> event.replace("\"data\":{}", "\"data\":" + data);
    }

    private static UnaryOperator<String> encoded(String data) {
        var text = Base64.getEncoder().encodeToString(data.getBytes(UTF_8));
        return event -> event.replace("\"data\":{}", "\"data_base64\":\"" + text + "\"");
    }

    private static UnaryOperator<String> type(String type) {
        return event -> event.replace("report.need-changed.v1", type);
    }

    private String good() {
        return plain(one.placementId, now);
    }

    private String note(String text) {
        return good().replace("}", ",\"note\":\"" + text + "\"}");
    }

    private static String plain(UUID placementId, String reportedAt) {
        return BadReport.PLAIN.formatted(placementId, reportedAt);
    }

    private RecordMetadata sent(BadReport bad) throws InterruptedException, ExecutionException {
        return sender.send(bad.on(TOPIC)).get();
    }

    private JsonNode awaitAnswerTo(RecordMetadata written) {
        var found = await().until(() -> answersTo(written), answers -> !answers.isEmpty());
        return Contract.json(found.getFirst().value());
    }

    private List<ConsumerRecord<String, String>> answersTo(RecordMetadata written) {
        return answers()
                .filter(answer -> {
                    var json = Contract.json(answer.value());
                    return json.at("/partition").asInt(-1) == written.partition()
                            && json.at("/offset").asLong(-1) == written.offset();
                })
                .toList();
    }

    private List<ConsumerRecord<String, String>> answersOf(JsonNode first) {
        return answers()
                .filter(answer -> Contract.json(answer.value()).at("/reportId").equals(first.at("/reportId")))
                .toList();
    }

    private Stream<ConsumerRecord<String, String>> answers() {
        return steps.bus().heard().stream().filter(it -> it.topic().equals(TOPIC + ".answers"));
    }
}

package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertError;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static dk.samvaer.starter.http.HttpTest.Http.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
class InputTest {
    @Autowired
    private MockMvcTester http;

    @Test
    void a_valid_body_is_taken_and_confidential_text_is_a_plain_string() {
        var answer = post("""
            {"text":"hej","on":"2026-11-23","kind":"CALL","amount":12.50,"lines":[{"label":"a","minutes":1}]}\
            """);
        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.text").isEqualTo("hej");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"text":"x","cpr":"0101901234"}                        | /cpr             | FIELD_UNKNOWN
        {"text":"x","lines":[{"label":"a","minutes":1,"z":1}]} | /lines/0/z       | FIELD_UNKNOWN
        {"text":"x","on":"23-11-2026"}                         | /on              | DATE_INVALID
        {"text":"x","kind":"LETTER"}                           | /kind            | FIELD_INVALID
        {"text":"x","kind":0}                                  | /kind            | FIELD_INVALID
        {"text":"x","code":12}                                 | /code            | FIELD_INVALID
        {"text":"x","amount":1e999999999}                      | /amount          | FIELD_INVALID
        {"text":"x","amount":"12.50"}                          | /amount          | FIELD_INVALID
        {"text":12}                                            | /text            | FIELD_INVALID
        {"text":"x","lines":[{"label":"a","minutes":"5"}]}     | /lines/0/minutes | FIELD_INVALID
        {"text":"x","lines":[{"label":"a","minutes":1.5}]}     | /lines/0/minutes | FIELD_INVALID
        {"text":"x","lines":[{"label":"a"}]}                   | /lines/0/minutes | NOT_NULL
        {"text":"x","lines":[{"label":"a","minutes":11}]}      | /lines/0/minutes | MAX
        {"text":"x","lines":[{"label":" ","minutes":1}]}       | /lines/0/label   | NOT_BLANK
        {"text":"x","copies":{"readers":[]}}                   | /copies/readers  | NOT_EMPTY
        {"text":" "}                                           | /text            | NOT_BLANK
        {}                                                     | /text            | NOT_NULL
        """)
    void what_is_wrong_in_a_body_is_pointed_at(String body, String pointer, String code) {
        assertError(post(body), pointer, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /text              | {"text":null}
        /on                | {"text":"x","on":null}
        /anything          | {"text":"x","anything":null}
        /anything/a/1      | {"text":"x","anything":{"a":[1,null]}}
        /lines/1           | {"text":"x","lines":[{"label":"a","minutes":1},null]}
        /lines/0/label     | {"text":"x","lines":[{"label":null,"minutes":1}]}
        /lines/0/minutes   | {"text":"x","lines":[{"label":"a","minutes":null}]}
        /copies/readers    | {"text":"x","copies":{}}
        /copies/readers/0  | {"text":"x","copies":{"readers":[null]}}
        /tables/0/1        | {"text":"x","tables":[["a",null]]}
        /named/k           | {"text":"x","named":{"k":null}}
        /named/k~1l/label  | {"text":"x","named":{"k/l":{"minutes":1}}}
        /kinds/0           | {"text":"x","kinds":[null]}
        ''                 | null
        """)
    void a_null_and_a_missing_required_member_are_pointed_at(String pointer, String body) {
        assertError(post(body), pointer, "NOT_NULL");
    }

    @Test
    void every_place_where_something_is_missing_is_named_at_once() {
        var answer = post("""
            {"lines":[{},null]}\
            """);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/text", "/lines/0/label", "/lines/0/minutes", "/lines/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/on     | DATE_INVALID    | `2026-11-23T23:00:00.000Z`",
                "/on     | FIELD_INVALID   | [2026,11,23]",
                "/on     | FIELD_INVALID   | 20000",
                "/on     | DATE_INVALID    | ``",
                "/on     | DATE_INVALID    | ` `",
                "/on     | DATE_INVALID    | ` 2026-11-23`",
                "/on     | DATE_INVALID    | `2026-02-30`",
                "/on     | DATE_INVALID    | `1899-12-31`",
                "/on     | DATE_INVALID    | `2201-01-01`",
                "/on     | DATE_INVALID    | `+12026-11-23`",
                "/at     | INSTANT_INVALID | `2026-11-23`",
                "/at     | INSTANT_INVALID | `2026-11-23T10:00:00`",
                "/at     | INSTANT_INVALID | `2026-11-23T25:00:00Z`",
                "/at     | INSTANT_INVALID | ``",
                "/at     | FIELD_INVALID   | 1795000000",
                "/at     | FIELD_INVALID   | 1795000000.5",
                "/every  | TIME_INVALID    | `7:30`",
                "/every  | FIELD_INVALID   | [7,30]",
                "/caseId | FIELD_INVALID   | `1-1-1-1-1`",
                "/caseId | FIELD_INVALID   | `ERERERERQRGBEREREREREQ==`",
                "/caseId | FIELD_INVALID   | ``",
                "/kind   | FIELD_INVALID   | ``",
                "/kind   | FIELD_INVALID   | ` CALL `",
                "/kind   | FIELD_INVALID   | `call`",
                "/kind   | FIELD_INVALID   | `0`",
                "/lines  | FIELD_INVALID   | ``",
                "/lines  | FIELD_INVALID   | {}",
                "/copies | FIELD_INVALID   | ``",
                "/amount | FIELD_INVALID   | ``",
                "/code   | CPR_NOT_ALLOWED | `010190-1234`"
            })
    void a_value_has_one_form_only(String pointer, String code, String value) {
        assertError(
                post("{`text`:`x`,`%s`:%s}"
                        .formatted(pointer.substring(1), value)
                        .replace('`', '"')),
                pointer,
                code);
    }

    @Test
    void dates_times_ids_and_codes_are_taken_in_the_form_of_the_contract() {
        assertThat(post("""
            {"text":"x","on":"2200-12-31","at":"2026-11-23T10:00:00.123+01:00","every":"07:30","kinds":["CALL"],
            "caseId":"11111111-1111-4111-8111-111111111111","tables":[["a"]],"named":{"k":{"label":"a","minutes":1}}}\
            """)).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dueBefore=2026-11-23T23:00:00Z",
                "dueBefore=1899-12-31",
                "dueBefore=2201-01-01",
                "dueBefore=11/23/26",
                "kind=call"
            })
    void a_query_parameter_has_one_form_only(String query) {
        assertProblem(get(URI.create("/v1/notes?" + query)), 400, "INVALID_INPUT");
    }

    @Test
    void an_id_in_another_form_belongs_to_nothing() {
        assertProblem(get("/v1/notes/1-1-1-1-1"), 404, "NOT_FOUND");
    }

    @Test
    void confidential_text_has_the_field_s_own_limit_and_a_general_one() {
        assertError(post(text("x".repeat(101))), "/text", "SIZE");
        assertError(post(text("x".repeat(10_001))), "/text", "TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"text":
        {"text":"a","text":"b"}
        not json
        """)
    void a_body_that_is_not_well_formed_is_400(String body) {
        assertProblem(post(body), 400, "JSON_MALFORMED");
    }

    @Test
    void a_second_document_after_the_first_is_400() {
        assertError(post("""
            {"text":"a"} {}\
            """), "", "FIELD_INVALID");
    }

    @Test
    void a_body_that_is_not_UTF_8_is_400() {
        var answer = http.post()
                .uri("/v1/notes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', '}'})
                .header("Idempotency-Key", "key-1")
                .with(as(Role.VISITATOR))
                .exchange();
        assertProblem(answer, 400, "JSON_MALFORMED");
    }

    @Test
    void a_missing_body_is_400() {
        assertProblem(post(""), 400, "BODY_MISSING");
    }

    @Test
    void nesting_over_32_is_400_and_32_is_read() {
        assertProblem(post(nested(32)), 400, "JSON_OVER_LIMIT");
        assertThat(post(nested(31))).hasStatus(201);
    }

    @Test
    void a_body_over_256_KiB_is_413_and_one_of_just_that_is_read() {
        assertProblem(post(text("x".repeat(256 * 1024))), 413, "BODY_TOO_LARGE");
        var body = text("x");
        assertThat(post(body + " ".repeat(256 * 1024 - body.length()))).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sort=name", "?pagesize=3", "?paging=3", "?filter=x", "?pageSize=3&unknown"})
    void an_unknown_query_parameter_is_400(String query) {
        var answer = get("/v1/notes" + query);
        assertProblem(answer, 400, "PARAMETER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?assignee=", "?assignee", "?assignee= ", "?state=OPEN&state="})
    void a_query_parameter_without_a_value_is_400_and_does_not_widen_the_list(String query) {
        assertProblem(get("/v1/notes" + query), 400, "PARAMETER_EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?pageSize=1&pageSize=2", "?state=OPEN&state=OPEN"})
    void a_query_parameter_that_comes_twice_is_400(String query) {
        assertProblem(get("/v1/notes" + query), 400, "PARAMETER_REPEATED");
    }

    @Test
    void blanks_around_a_query_parameter_are_400() {
        assertProblem(get(URI.create("/v1/notes?kind=%20CALL")), 400, "PARAMETER_INVALID");
    }

    @Test
    void known_query_parameters_are_taken() {
        assertThat(get("/v1/notes?pageSize=2&assignee=me&state=OPEN&dueBefore=2026-12-01"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notes?pageSize=0, PAGE_SIZE_INVALID, pageSize",
        "/v1/notes?pageSize=101, PAGE_SIZE_INVALID, pageSize",
        "/v1/notes?pageSize=many, PAGE_SIZE_INVALID, pageSize",
        "/v1/notes/of-month?month=may, PARAMETER_INVALID, month",
        "/v1/notes/of-month?month=13, INVALID_INPUT, month",
        "/v1/notes/of-month, PARAMETER_MISSING, month"
    })
    void a_query_parameter_that_does_not_fit_is_named(String uri, String code, String parameter) {
        var answer = get(uri);
        assertProblem(answer, 400, code);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].parameter").isEqualTo(parameter);
    }

    @Test
    void a_filter_that_does_not_fit_is_400() {
        assertProblem(get("/v1/notes?dueBefore=soon"), 400, "INVALID_INPUT");
    }

    @Test
    void an_id_in_the_path_that_is_none_belongs_to_nothing() {
        assertProblem(get("/v1/notes/not-an-id"), 404, "NOT_FOUND");
    }

    @Test
    void a_cursor_belongs_to_its_list_and_filter() {
        var page = "$.nextCursor";
        var cursor = new AtomicReference<String>();
        assertThat(get("/v1/notes?pageSize=2&state=OPEN"))
                .bodyJson()
                .extractingPath(page)
                .asString()
                .satisfies(cursor::set);
        assertThat(get("/v1/notes?state=OPEN&pageSize=1&cursor=" + cursor.get()))
                .hasStatusOk();
        assertProblem(get("/v1/notes?state=DONE&cursor=" + cursor.get()), 400, "CURSOR_INVALID");
        assertProblem(get("/v1/notes?cursor=" + cursor.get()), 400, "CURSOR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/notes/0101901234",
                "/v1/notes/010190-1234",
                "/v1/nothing-is-here/0101901234",
                "/0101901234",
                "/v1/notes/01.01.90-1234",
                "/v1/notes?assignee=%2530101901234",
                "/v1/notes?assignee=010190-1234",
                "/v1/notes?assignee=010190%201234",
                "/v1/notes?assignee=%30101901234"
            })
    void what_looks_like_a_CPR_number_is_refused_in_an_address(String address) {
        assertProblem(get(URI.create(address)), 400, "CPR_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "Idempotency-Key, 0101901234",
        "Idempotency-Key, 010190%2D1234",
        "If-Match, 010190-1234",
        "Purpose, 010190-1234",
        "X-Request-Id, 010190 1234"
    })
    void what_looks_like_a_CPR_number_is_refused_in_a_header(String header, String value) {
        var answer = json(http.post().uri("/v1/notes"), text("x"))
                .header(header, value)
                .with(as(Role.VISITATOR))
                .exchange();
        assertProblem(answer, 400, "CPR_NOT_ALLOWED");
    }

    @Test
    void digits_of_an_id_are_no_CPR_number() {
        assertThat(get("/v1/notes/01019012-3401-4190-8123-010190123456")).hasStatusOk();
    }

    @Test
    void the_pages_of_a_list_end_without_a_cursor() {
        assertThat(get("/v1/notes?pageSize=2"))
                .bodyJson()
                .extractingPath("$.nextCursor")
                .asString()
                .startsWith("b.");
        assertThat(get("/v1/notes?pageSize=3")).bodyJson().doesNotHavePath("$.nextCursor");
    }

    private static String nested(int arrays) {
        return """
            {"text":"a","anything":%s}\
            """.formatted("[".repeat(arrays) + "]".repeat(arrays));
    }

    private static String text(String text) {
        return """
            {"text":"%s"}\
            """.formatted(text);
    }

    private MvcTestResult get(URI uri) {
        return http.get().uri(uri).with(as(Role.VISITATOR)).exchange();
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).with(as(Role.VISITATOR)).exchange();
    }

    private MvcTestResult post(String body) {
        return json(http.post().uri("/v1/notes"), body)
                .header("Idempotency-Key", "key-1")
                .with(as(Role.VISITATOR))
                .exchange();
    }
}

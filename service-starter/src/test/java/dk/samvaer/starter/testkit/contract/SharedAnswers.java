package dk.samvaer.starter.testkit.contract;

import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.problems.Problem;
import dk.samvaer.starter.problems.Texts;
import dk.samvaer.starter.web.CreationArgument;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What many operations have in common stands once in the contract, and each operation refers to it: problems, headers, parameters. */
final class SharedAnswers {
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** A problem that answers for the same reason everywhere. */
    enum Shared {
        INVALID(
                400,
                "INVALID_INPUT",
                "The request is malformed or invalid, or has an unknown field or parameter. `errors` names each"
                        + " place."),
        UNAUTHENTICATED(401, "TOKEN_MISSING_OR_INVALID", "There is no valid token."),
        FORBIDDEN(403, "ROLE_MISSING", "The caller's role or mandate may not do this."),
        NOT_FOUND(404, "NOT_FOUND", "There is none, or it is not the caller's."),
        NOT_ACCEPTABLE(406, "NOT_ACCEPTABLE", "The answer exists in no form that `Accept` allows. Nothing was done."),
        REFUSED(409, "PERSON_ERASED", "A rule forbids it; `code` names the rule."),
        STALE(412, "VERSION_STALE", "Somebody else wrote first. Read again and decide again."),
        TOO_LARGE(413, "BODY_TOO_LARGE", "The body is larger than 256 KiB."),
        UNSUPPORTED(415, "MEDIA_TYPE_UNSUPPORTED", "The body is not in a format that the service reads."),
        KEY_REUSED(422, "IDEMPOTENCY_KEY_REUSED", "The `Idempotency-Key` was used for another body."),
        IF_MATCH_MISSING(428, "IF_MATCH_MISSING", "`If-Match` is missing."),
        TRY_AGAIN(503, "OVERLOADED", "Try again after the seconds in `Retry-After`.");

        private final int status;
        private final String code;
        private final String meaning;

        Shared(int status, String code, String meaning) {
            this.status = status;
            this.code = code;
            this.meaning = meaning;
        }

        String status() {
            return String.valueOf(status);
        }

        /** {@code TOO_LARGE} becomes {@code TooLarge}. */
        String component() {
            var name = new StringBuilder();
            for (String word : name().split("_")) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
            return name.toString();
        }

        ApiResponse reference() {
            return new ApiResponse().$ref("#/components/responses/" + component());
        }
    }

    private SharedAnswers() {}

    /** A parameter that stands among the shared ones. */
    static Parameter parameter(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    /** An answer with a problem of its own, and an example of it. */
    static ApiResponse problem(String meaning, int status, String code, Texts texts) {
        var body = new MediaType()
                .schema(new Schema<>().$ref(PROBLEM))
                .addExamples(code, new Example().value(example(status, code, texts)));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", body));
    }

    static void addTo(OpenAPI contract, Texts texts) {
        var components = contract.getComponents() == null ? new Components() : contract.getComponents();
        contract.setComponents(components);
        var problem = ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class));
        problem.referencedSchemas.forEach(components::addSchemas);
        components.addSchemas("Problem", problem.schema);
        var used = References.of(contract);
        for (Shared shared : Shared.values()) {
            if (used.contains(shared.reference().get$ref())) {
                components.addResponses(shared.component(), answer(shared, texts));
            }
        }
        parameters().forEach((name, parameter) -> {
            if (used.contains(parameter(name).get$ref())) {
                components.addParameters(name, parameter);
            }
        });
        headers().forEach((name, header) -> {
            if (used.contains(header(name).get$ref())) {
                components.addHeaders(name, header);
            }
        });
    }

    private static ApiResponse answer(Shared shared, Texts texts) {
        var answer = problem(shared.meaning, shared.status, shared.code, texts);
        if (shared == Shared.TRY_AGAIN) {
            answer.addHeaderObject(HttpHeaders.RETRY_AFTER, header("RetryAfter"));
        }
        return answer;
    }

    private static Map<String, Object> example(int status, String code, Texts texts) {
        return Map.of(
                "code",
                code,
                "detail",
                texts.find(code, Locale.ENGLISH).orElse(code),
                "status",
                status,
                "title",
                texts.find("title." + status, Locale.ENGLISH).orElse(code),
                "traceId",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "type",
                "https://samvaer.dk/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Parameter> parameters() {
        return Map.of(
                "IfMatch",
                new HeaderParameter()
                        .name(HttpHeaders.IF_MATCH)
                        .required(true)
                        .description("The `ETag` of the version that the change builds on.")
                        .schema(new StringSchema().pattern("^\"[1-9][0-9]{0,17}\"$"))
                        .example("\"3\""),
                "IdempotencyKey",
                new HeaderParameter()
                        .name(CreationArgument.HEADER)
                        .required(true)
                        .description("A key of the caller's choice: the same key with the same body gives the same"
                                + " resource.")
                        .schema(new StringSchema().minLength(1).maxLength(128)),
                "RepeatKey",
                new HeaderParameter()
                        .name(CreationArgument.HEADER)
                        .required(false)
                        .description("A key of the caller's choice: the change comes again with the same key, body and"
                                + " `If-Match`, after an answer was lost, and is answered with the resource as it is.")
                        .schema(new StringSchema().minLength(1).maxLength(128)),
                "ActKey",
                new HeaderParameter()
                        .name(CreationArgument.HEADER)
                        .required(false)
                        .description(
                                "A key of the caller's choice: the act comes again with the same key and body, after"
                                        + " an answer was lost, and changes nothing once more.")
                        .schema(new StringSchema().minLength(1).maxLength(128)),
                "PageSize",
                new QueryParameter()
                        .name("pageSize")
                        .description("How many items the page holds at most; 25 unless said otherwise.")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MAX))),
                "Cursor",
                new QueryParameter()
                        .name("cursor")
                        .description("The `nextCursor` of the page before; nothing for the first page.")
                        .schema(new StringSchema().minLength(1)));
    }

    private static Map<String, Header> headers() {
        return Map.of(
                "ETag",
                        new Header()
                                .description("The version of what is answered; `If-Match` of the next change.")
                                .schema(new StringSchema().pattern("^\"[1-9][0-9]{0,17}\"$")),
                "Location",
                        new Header()
                                .description("The path of what was created.")
                                .schema(new StringSchema()),
                "RetryAfter",
                        new Header()
                                .description("After how many seconds to try again.")
                                .schema(new IntegerSchema()),
                "ApiVersion",
                        new Header().description("The version of this API.").schema(new StringSchema()));
    }
}

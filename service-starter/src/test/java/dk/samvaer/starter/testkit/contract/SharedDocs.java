package dk.samvaer.starter.testkit.contract;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.CreationArgument;
import dk.samvaer.starter.web.Problem;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Texts;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Writes into the contract what the argument types of a controller method ask of the caller, and which problems can answer it. */
final class SharedDocs implements GlobalOperationCustomizer {
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "malformed or invalid, or an unknown field or parameter",
            "401", "no valid token",
            "403", "not allowed, or not yours",
            "503", "try again after the time in Retry-After");
    private static final String FORBIDDEN_BY_RULE = "a rule forbids it; the code names the rule";

    private final Texts texts;

    SharedDocs(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setTags(List.of(topic(method)));
        roles(operation, method);
        ALWAYS.forEach((status, meaning) -> problem(operation, status, meaning));
        if (method.getMethodParameters().length > 0) {
            problem(operation, "404", "there is none");
        }
        if (takes(method, Version.class)) {
            ifMatch(operation);
        }
        if (takes(method, Creation.class)) {
            idempotencyKey(operation);
        }
        if (takes(method, Paging.class)) {
            paging(operation);
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "larger than the service takes");
            problem(operation, "415", "not in a format that the service reads");
        }
        refusals(operation, method);
        return operation;
    }

    /** {@code WorkListApi} becomes "Work list". */
    private static String topic(HandlerMethod method) {
        var name = method.getBeanType().getSimpleName().replaceAll("(Api|Controller)$", "");
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void roles(Operation operation, HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allow.class);
        if (allowed != null) {
            var names = Arrays.stream(allowed.value()).map(Role::name).toList();
            operation.addExtension("x-roles", names);
            operation.setDescription("For " + String.join(", ", names) + ".");
        }
    }

    /** Names each code with which a rule may refuse, and what it means; every write may be about somebody who has been erased. */
    private void refusals(Operation operation, HandlerMethod method) {
        var named = MergedAnnotations.from(method.getMethod()).stream(Refuses.class)
                .flatMap(refuses -> Arrays.stream(refuses.getStringArray("value")))
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return;
        }
        if (takes(method, Version.class) || takes(method, Creation.class)) {
            named.add("PERSON_ERASED");
        }
        var codes = new LinkedHashMap<String, String>();
        named.forEach(code -> codes.put(code, texts.find(code, Locale.ENGLISH).orElse(code)));
        problem(operation, "409", FORBIDDEN_BY_RULE);
        Objects.requireNonNull(operation.getResponses().get("409")).addExtension("x-codes", codes);
    }

    static void addProblemSchema(OpenAPI contract) {
        var components = contract.getComponents() == null ? new Components() : contract.getComponents();
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(components::addSchemas);
        components.addSchemas(
                "Problem",
                ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class)).schema);
        contract.setComponents(components);
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static void ifMatch(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(HttpHeaders.IF_MATCH)
                .required(true)
                .description("the ETag that the change builds on")
                .schema(new StringSchema().pattern("^\"[1-9][0-9]{0,17}\"$")));
        problem(operation, "409", FORBIDDEN_BY_RULE);
        problem(operation, "412", "somebody else wrote first");
        problem(operation, "428", "If-Match is missing");
    }

    private static void idempotencyKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(CreationArgument.HEADER)
                .required(true)
                .description("the same key with the same body gives the same resource")
                .schema(new StringSchema().minLength(1).maxLength(128)));
        created(operation);
        problem(operation, "409", FORBIDDEN_BY_RULE);
        problem(operation, "422", "the key was used for another body");
    }

    private static void created(Operation operation) {
        var responses = operation.getResponses();
        var answer = responses.remove("200");
        if (answer != null) {
            responses.addApiResponse("201", answer.description("created; Location names it"));
        }
    }

    private static void paging(Operation operation) {
        operation.setParameters(
                operation.getParameters() == null
                        ? new java.util.ArrayList<>()
                        : new java.util.ArrayList<>(operation.getParameters()));
        operation
                .getParameters()
                .removeIf(parameter -> List.of("paging", "pageSize", "cursor").contains(parameter.getName()));
        operation.addParametersItem(new QueryParameter()
                .name("pageSize")
                .schema(new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MAX))));
        operation.addParametersItem(new QueryParameter()
                .name("cursor")
                .description("nextCursor of the page before")
                .schema(new StringSchema().minLength(1)));
    }

    private static void problem(Operation operation, String status, String meaning) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content().addMediaType("application/problem+json", body)));
    }
}

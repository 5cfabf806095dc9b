package dk.samvaer.starter.testkit.contract;

import static java.util.stream.Collectors.toCollection;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.problems.Texts;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.testkit.contract.SharedAnswers.Shared;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RepeatKnown;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Writes into the contract what the argument types of a controller method ask of the caller, and which problems can answer it. */
final class SharedDocs implements GlobalOperationCustomizer {
    private static final List<String> PAGING = List.of("paging", "pageSize", "cursor");

    private final Texts texts;
    private final Javadocs javadocs;
    private final Terms terms;

    SharedDocs(Texts texts, Javadocs javadocs, Terms terms) {
        this.texts = texts;
        this.javadocs = javadocs;
        this.terms = terms;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setTags(List.of(Tags.of(method.getBeanType())));
        describe(operation, method);
        problems(
                operation,
                Shared.INVALID,
                Shared.UNAUTHENTICATED,
                Shared.FORBIDDEN,
                Shared.NOT_ACCEPTABLE,
                Shared.TRY_AGAIN);
        if (method.getMethodParameters().length > 0) {
            problems(operation, Shared.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems(operation, Shared.TOO_LARGE, Shared.UNSUPPORTED);
        }
        arguments(operation, method);
        refusals(operation, method);
        headers(operation, method);
        return operation;
    }

    private void arguments(Operation operation, HandlerMethod method) {
        if (takes(method, Version.class)) {
            operation.addParametersItem(SharedAnswers.parameter("IfMatch"));
            operation.addParametersItem(SharedAnswers.parameter("RepeatKey"));
            problems(operation, Shared.REFUSED, Shared.STALE, Shared.IF_MATCH_MISSING, Shared.KEY_REUSED);
        }
        if (method.hasMethodAnnotation(RepeatKnown.class)) {
            operation.addParametersItem(SharedAnswers.parameter("ActKey"));
            problems(operation, Shared.KEY_REUSED);
        }
        if (takes(method, Creation.class)) {
            operation.addParametersItem(SharedAnswers.parameter("IdempotencyKey"));
            problems(operation, Shared.REFUSED, Shared.KEY_REUSED);
            created(operation);
        }
        if (takes(method, Paging.class)) {
            var own = new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
            own.removeIf(parameter -> parameter.getName() != null && PAGING.contains(parameter.getName()));
            own.add(SharedAnswers.parameter("PageSize"));
            own.add(SharedAnswers.parameter("Cursor"));
            operation.setParameters(own);
        }
    }

    /** What the method's comment says, then who may do it; each parameter by the comment of the method or of the record it belongs to. */
    private void describe(Operation operation, HandlerMethod method) {
        var allowed = Optional.ofNullable(method.getMethodAnnotation(Allow.class)).stream()
                .flatMap(allow -> Arrays.stream(allow.value()))
                .map(Role::name)
                .toList();
        var said = javadocs.ofMethod(method.getBeanType(), method.getMethod().getName());
        if (!allowed.isEmpty()) {
            operation.addExtension("x-roles", allowed);
            var roles = "For " + String.join(", ", allowed) + ".";
            operation.setDescription(said.map(text -> text + "\n\n" + roles).orElse(roles));
        }
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName() != null && parameter.getDescription() == null)
                .forEach(parameter -> meaning(method, parameter.getName()).ifPresent(parameter::setDescription));
    }

    private Optional<String> meaning(HandlerMethod method, String parameter) {
        var ofMethod =
                javadocs.ofParameter(method.getBeanType(), method.getMethod().getName(), parameter);
        var ofRecord = Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .flatMap(type -> javadocs.of(type, parameter).stream());
        return Stream.concat(
                        Stream.concat(ofMethod.stream(), ofRecord),
                        terms.meaning(method.getMethod().getName(), parameter).stream())
                .findFirst();
    }

    /** Names each code with which a rule may refuse, and what it means; every write may be about somebody who has been erased. */
    private void refusals(Operation operation, HandlerMethod method) {
        var named = MergedAnnotations.from(method.getMethod()).stream(Refuses.class)
                .flatMap(refuses -> Arrays.stream(refuses.getStringArray("value")))
                .collect(toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return;
        }
        if (takes(method, Version.class) || takes(method, Creation.class)) {
            named.addAll(List.of("PERSON_ERASED", "DOCUMENT_TOO_LARGE"));
        }
        var codes = new LinkedHashMap<String, String>();
        named.forEach(code -> codes.put(code, texts.find(code, Locale.ENGLISH).orElse(code)));
        var list = codes.entrySet().stream()
                .map(code -> "- `" + code.getKey() + "`: " + code.getValue())
                .collect(Collectors.joining("\n"));
        var answer = SharedAnswers.problem(
                "A rule forbids it; `code` names the rule:\n\n" + list, 409, named.first(), texts);
        answer.addExtension("x-codes", codes);
        operation.getResponses().addApiResponse("409", answer);
    }

    private static void headers(Operation operation, HandlerMethod method) {
        boolean created = takes(method, Creation.class);
        boolean versioned = method.getMethod().getReturnType() == ResponseEntity.class && hasJson(operation);
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeaderObject("API-Version", SharedAnswers.header("ApiVersion"));
                add(answer::addHeaderObject, HttpHeaders.ETAG, "ETag", versioned);
                add(answer::addHeaderObject, HttpHeaders.LOCATION, "Location", created);
            }
        });
    }

    private static boolean hasJson(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .anyMatch(answer -> answer.getValue().getContent() != null
                        && answer.getValue().getContent().containsKey("application/json"));
    }

    private static void add(
            java.util.function.BiConsumer<String, Header> headers, String name, String shared, boolean wanted) {
        if (wanted) {
            headers.accept(name, SharedAnswers.header(shared));
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static void created(Operation operation) {
        var answer = operation.getResponses().remove("200");
        if (answer != null) {
            operation.getResponses().addApiResponse("201", answer.description("Created; `Location` names it."));
        }
    }

    private static void problems(Operation operation, Shared... problems) {
        for (Shared problem : problems) {
            operation.getResponses().addApiResponse(problem.status(), problem.reference());
        }
    }
}

package dk.samvaer.starter.testkit.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which shared parameters, answers and headers the operations of a contract refer to. */
final class References {
    private References() {}

    static Set<String> of(OpenAPI contract) {
        var operations = contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
        var answers = operations.stream()
                .flatMap(operation -> operation.getResponses().values().stream())
                .toList();
        return Stream.of(
                        operations.stream().flatMap(References::parameters),
                        answers.stream().map(ApiResponse::get$ref),
                        answers.stream().flatMap(References::headers),
                        Stream.of(SharedAnswers.header("RetryAfter").get$ref()))
                .flatMap(references -> references)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<String> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(Parameter::get$ref);
    }

    private static Stream<String> headers(ApiResponse answer) {
        return Stream.ofNullable(answer.getHeaders())
                .flatMap(headers -> headers.values().stream())
                .map(Header::get$ref);
    }
}

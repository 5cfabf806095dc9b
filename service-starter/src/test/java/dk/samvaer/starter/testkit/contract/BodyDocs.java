package dk.samvaer.starter.testkit.contract;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.PropertyCustomizer;

/** Says in the contract of a request's body all that the service holds it to, so that what is valid by the contract is read. */
final class BodyDocs implements PropertyCustomizer {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String SOMETHING = "\\S";
    /** Between the two passes: a size that stands beside "not empty" overwrites the first pass with its own smallest number, 0. */
    private static final String NOT_EMPTY = "x-not-empty";

    /** JSON Schema knows no "not blank". */
    @Override
    public Schema<?> customize(Schema property, AnnotatedType type) {
        if (type.getCtxAnnotations() != null) {
            Arrays.stream(type.getCtxAnnotations()).forEach(annotation -> {
                switch (annotation) {
                    case NotBlank blank when property.getPattern() == null -> property.setPattern(SOMETHING);
                    case NotEmpty empty -> property.addExtension(NOT_EMPTY, true);
                    default -> {}
                }
            });
        }
        return property;
    }

    /**
     * A field that the service does not know is refused, and a pattern is held to the whole value, where JSON Schema searches in it. What an
     * answer shares with a body may be blank in the answer, once the person has been erased.
     */
    void describe(OpenAPI contract) {
        Map<String, Schema> named = contract.getComponents().getSchemas();
        named.values().forEach(BodyDocs::fill);
        reach(bodies(contract), named, BodyDocs::close);
        reach(answers(contract), named, BodyDocs::letBeBlank);
    }

    private static void fill(Schema<?> schema) {
        parts(schema)
                .filter(part ->
                        part.getExtensions() != null && part.getExtensions().remove(NOT_EMPTY) != null)
                .forEach(part -> part.setMinItems(1));
    }

    private static void close(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.setAdditionalProperties(false);
        }
        if (schema.getPattern() != null && !schema.getPattern().equals(SOMETHING)) {
            schema.setPattern("^(?:" + schema.getPattern() + ")$");
        }
    }

    private static void letBeBlank(Schema<?> schema) {
        if (SOMETHING.equals(schema.getPattern())) {
            schema.setPattern(null);
        }
    }

    private static void reach(Stream<Schema<?>> roots, Map<String, Schema> named, Consumer<Schema<?>> visitor) {
        Set<String> met = new HashSet<>();
        Deque<Schema<?>> open = new ArrayDeque<>(roots.toList());
        while (!open.isEmpty()) {
            Schema<?> schema = open.pop();
            if (schema.get$ref() != null && met.add(schema.get$ref())) {
                Schema<?> meant = named.get(schema.get$ref().substring(REFERENCE.length()));
                open.push(Objects.requireNonNull(meant, schema.get$ref()));
            }
            visitor.accept(schema);
            parts(schema).forEach(open::push);
        }
    }

    private static Stream<Schema<?>> bodies(OpenAPI contract) {
        return operations(contract)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent()));
    }

    private static Stream<Schema<?>> answers(OpenAPI contract) {
        return operations(contract)
                .flatMap(operation -> operation.getResponses().values().stream())
                .flatMap(answer -> schemas(answer.getContent()));
    }

    private static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream);
    }

    private static Stream<Schema<?>> schemas(@Nullable Content content) {
        Collection<MediaType> types = content == null ? List.of() : content.values();
        return types.stream().<Schema<?>>map(MediaType::getSchema).filter(Objects::nonNull);
    }

    private static Stream<Schema<?>> parts(Schema<?> schema) {
        return Stream.concat(
                Stream.concat(each(schema.getOneOf()), each(schema.getAnyOf())),
                Stream.concat(
                        each(
                                schema.getProperties() == null
                                        ? null
                                        : schema.getProperties().values()),
                        Stream.<Schema<?>>ofNullable(schema.getItems())));
    }

    private static Stream<Schema<?>> each(@Nullable Collection<Schema> schemas) {
        return schemas == null ? Stream.of() : schemas.stream().map(schema -> (Schema<?>) schema);
    }
}

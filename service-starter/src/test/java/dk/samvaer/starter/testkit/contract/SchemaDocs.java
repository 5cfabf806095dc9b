package dk.samvaer.starter.testkit.contract;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes each schema and each property: by the Javadoc of the record and of its component, else by the {@link Terms}, else by the
 * Javadoc of the property's own type.
 */
final class SchemaDocs implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    private final Javadocs javadocs;
    private final Terms terms;
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    SchemaDocs(Javadocs javadocs, Terms terms) {
        this.javadocs = javadocs;
        this.terms = terms;
    }

    /** Remembers from which type each named schema was made. */
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> made = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (made != null && type.getType() != null) {
            JavaType java = Json.mapper().constructType(type.getType());
            var name = made.get$ref() == null ? made.getName() : made.get$ref().replace(REFERENCE, "");
            if (name != null && java.getRawClass().isRecord()) {
                types.putIfAbsent(name, java.getRawClass());
            }
        }
        return made;
    }

    void describe(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema<?> schema) {
        Class<?> type = types.get(name);
        if (type != null && schema.getDescription() == null) {
            javadocs.of(type).ifPresent(schema::setDescription);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, form) -> {
                if (form.getDescription() == null) {
                    meaning(name, type, property).ifPresent(form::setDescription);
                }
            });
        }
    }

    private Optional<String> meaning(String schema, @Nullable Class<?> type, String property) {
        return Stream.of(
                        type == null ? Optional.<String>empty() : javadocs.of(type, property),
                        terms.meaning(schema, property),
                        type == null ? Optional.<String>empty() : ofPropertyType(type, property))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofPropertyType(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .map(RecordComponent::getType)
                .filter(own -> own.getName().startsWith("dk.samvaer."))
                .flatMap(own -> javadocs.of(own).stream())
                .findFirst();
    }
}

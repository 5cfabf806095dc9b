package dk.samvaer.starter.testkit.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.ResolvedType;
import dk.samvaer.starter.input.Members;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Says in the contract that a member is required exactly where the service requires or always gives it. */
final class RequiredDocs implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var components = raw(type.getType()).getRecordComponents();
        if (resolved == null || components == null) {
            return resolved;
        }
        Schema<?> members = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(resolved.get$ref().substring(REFERENCE.length()));
        if (members != null && members.getProperties() != null) {
            require(members, components);
        }
        return resolved;
    }

    private static void require(Schema<?> members, RecordComponent[] components) {
        members.setRequired(null);
        Arrays.stream(components)
                .filter(component -> Members.isRequired(component) && !leftOutWhenEmpty(component))
                .map(Members::name)
                .filter(members.getProperties()::containsKey)
                .forEach(members::addRequiredItem);
    }

    private static boolean leftOutWhenEmpty(RecordComponent component) {
        var inclusion = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return inclusion != null
                && inclusion.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(component.getType());
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case ResolvedType resolved -> resolved.getRawClass();
            case Class<?> plain -> plain;
            default -> Object.class;
        };
    }
}

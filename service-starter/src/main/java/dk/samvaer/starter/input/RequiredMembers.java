package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.InvalidInput.InputError;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;

/** Finds every null in a body, and every required member that it lacks, before anything is made of it. */
final class RequiredMembers {
    private final TypeFactory types;
    private final List<InputError> errors = new ArrayList<>();

    private RequiredMembers(TypeFactory types) {
        this.types = types;
    }

    /** @throws InvalidInput {@code INVALID_INPUT} with {@code NOT_NULL} at each place */
    static void require(JsonNode body, JavaType type, TypeFactory types) {
        var found = new RequiredMembers(types);
        found.check(body, type, "");
        if (!found.errors.isEmpty()) {
            throw new InvalidInput("INVALID_INPUT", found.errors);
        }
    }

    private void check(JsonNode value, JavaType type, String pointer) {
        if (value.isNull()) {
            errors.add(InputError.field(pointer, "NOT_NULL"));
        } else if (value.isArray()) {
            var items = type.isCollectionLikeType() ? type.getContentType() : TypeFactory.unknownType();
            for (int n = 0; n < value.size(); n++) {
                check(value.get(n), items, pointer + "/" + n);
            }
        } else if (value.isObject()) {
            checkMembers(value, type, pointer);
        }
    }

    private void checkMembers(JsonNode object, JavaType type, String pointer) {
        var record = type.getRawClass().getRecordComponents();
        var components = record == null ? new RecordComponent[0] : record;
        for (var component : components) {
            if (Members.isRequired(component) && !object.has(Members.name(component))) {
                errors.add(InputError.field(pointer + "/" + Members.name(component), "NOT_NULL"));
            }
        }
        var values = type.isMapLikeType() ? type.getContentType() : TypeFactory.unknownType();
        object.properties().forEach(member -> {
            var known =
                    find(components, member.getKey()).map(component -> types.constructType(component.getGenericType()));
            check(member.getValue(), known.orElse(values), pointer + "/" + escaped(member.getKey()));
        });
    }

    private static Optional<RecordComponent> find(RecordComponent[] components, String name) {
        return List.of(components).stream()
                .filter(component -> Members.name(component).equals(name))
                .findFirst();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

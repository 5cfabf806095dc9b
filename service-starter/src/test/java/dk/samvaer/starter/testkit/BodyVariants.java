package dk.samvaer.starter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of one valid body all those that the contract forbids because something is missing or null, at every depth. */
final class BodyVariants {
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode contract;
    private final JsonNode body;
    private final List<Variant> invalid = new ArrayList<>();

    /**
     * A body with one change.
     *
     * @param pointer where it was changed
     * @param change what was done there
     */
    record Variant(String pointer, String change, JsonNode body) {}

    private BodyVariants(JsonNode contract, JsonNode body) {
        this.contract = contract;
        this.body = body;
    }

    /** Each required member left out, each member null, and null in each list, each alone. */
    static List<Variant> invalid(JsonNode body, JsonNode schema, JsonNode contract) {
        var variants = new BodyVariants(contract, body);
        variants.walk(body, schema, "");
        return variants.invalid;
    }

    /** The optional members that the body has, at every depth; of a list's entries those of the first. */
    static List<String> optional(JsonNode body, JsonNode schema, JsonNode contract) {
        var found = new ArrayList<String>();
        new BodyVariants(contract, body).optional(body, schema, "", found);
        return found;
    }

    /** The body without the member there, unchanged where it has none. */
    static JsonNode without(JsonNode body, String pointer) {
        var copy = body.deepCopy();
        var member = JsonPointer.compile(pointer);
        if (copy.at(member.head()) instanceof ObjectNode parent) {
            parent.remove(member.last().getMatchingProperty());
        }
        return copy;
    }

    private void optional(JsonNode value, JsonNode schemaOrReference, String pointer, List<String> found) {
        var schema = meant(schemaOrReference);
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            optional(list.get(0), schema.path("items"), pointer + "/0", found);
        }
        if (value instanceof ObjectNode object) {
            var required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            object.properties().forEach(member -> {
                var at = pointer + "/" + escaped(member.getKey());
                if (!required.contains(member.getKey())) {
                    found.add(at);
                }
                optional(member.getValue(), schema.path("properties").path(member.getKey()), at, found);
            });
        }
    }

    private void walk(JsonNode value, JsonNode schemaOrReference, String pointer) {
        var schema = meant(schemaOrReference);
        switch (value) {
            case ObjectNode object -> walkMembers(object, schema, pointer);
            case ArrayNode list -> {
                add(pointer + "/" + list.size(), "null in the list", pointer, at -> ((ArrayNode) at).addNull());
                if (!list.isEmpty()) {
                    walk(list.get(0), schema.path("items"), pointer + "/0");
                }
            }
            default -> {}
        }
    }

    private void walkMembers(ObjectNode object, JsonNode schema, String pointer) {
        schema.path("required").forEach(name -> {
            if (object.has(name.asString())) {
                remove(pointer, name.asString());
            }
        });
        schema.path("properties").properties().forEach(member -> {
            var at = pointer + "/" + escaped(member.getKey());
            add(at, "null", pointer, parent -> ((ObjectNode) parent).putNull(member.getKey()));
            var list = meant(member.getValue()).path("type").asString("").equals("array");
            if (list && !object.has(member.getKey())) {
                add(
                        at + "/0",
                        "null in the list",
                        pointer,
                        parent ->
                                ((ObjectNode) parent).putArray(member.getKey()).addNull());
            }
            if (object.has(member.getKey())) {
                walk(object.get(member.getKey()), member.getValue(), at);
            }
        });
    }

    private void remove(String pointer, String name) {
        add(pointer + "/" + escaped(name), "left out", pointer, parent -> ((ObjectNode) parent).remove(name));
    }

    private void add(String pointer, String change, String changed, Consumer<JsonNode> changing) {
        var copy = body.deepCopy();
        changing.accept(copy.at(changed));
        invalid.add(new Variant(pointer, change, copy));
    }

    private JsonNode meant(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty()
                ? schema
                : contract.at("/components/schemas/" + reference.substring(REFERENCE.length()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

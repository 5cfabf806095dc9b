package dk.samvaer.kubernetes.kinds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.samvaer.kubernetes.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a kind that an operator brings, under which a field that it does not name is refused. */
record StrictSchema(Schema schema) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static StrictSchema of(JsonNode schema) {
        return new StrictSchema(REGISTRY.getSchema(strict(schema.deepCopy()).toString(), InputFormat.JSON));
    }

    List<String> faults(Resource resource) {
        return schema.validate(resource.body().toString(), InputFormat.JSON).stream()
                .map(fault -> resource + ": " + fault)
                .toList();
    }

    /** An object that names its properties takes no other, as the API server would drop them. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            boolean open = object.path("x-kubernetes-preserve-unknown-fields").asBoolean(false);
            if (object.has("properties") && object.path("type").asString("").equals("object") && !open) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(StrictSchema::strict);
        return schema;
    }
}

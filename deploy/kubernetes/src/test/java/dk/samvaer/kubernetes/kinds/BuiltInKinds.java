package dk.samvaer.kubernetes.kinds;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dk.samvaer.kubernetes.Resource;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of Kubernetes itself, by the classes that are generated from its API. */
public final class BuiltInKinds {
    private static final Map<String, String> PREFIXES = Map.of(
            "v1", "V1",
            "apps/v1", "V1",
            "batch/v1", "V1",
            "policy/v1", "V1",
            "networking.k8s.io/v1", "V1",
            "autoscaling/v2", "V2");

    private BuiltInKinds() {}

    public static boolean has(Resource resource) {
        return PREFIXES.containsKey(resource.version());
    }

    /** What is wrong with it: a field that the kind does not have, at any depth, or one that it must have. */
    public static Optional<String> fault(Resource resource) {
        String type = "io.kubernetes.client.openapi.models." + PREFIXES.get(resource.version()) + resource.kind();
        try {
            Class.forName(type)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(resource.body().toString()));
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.of(String.format(Locale.ROOT, "%s: %s", resource, refused.getCause()));
        } catch (ReflectiveOperationException unknown) {
            return Optional.of(resource + ": no such kind");
        }
    }
}

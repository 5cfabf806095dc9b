package dk.samvaer.local.access;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What each account may do on the broker. Who writes to a topic is who owns it, so nobody can speak in another's name. */
// SU-05
public final class Permissions {
    private static final String REPORTS = "samvaer.supplier-reports.";
    private static final String SUPPLIER_SERVICE = "supplier-service";

    /** Whose events each service hears, as its application.yml says. */
    static final Map<String, List<String>> HEARD = Map.of(
            "visitation", List.of("visitation", "plan", "supplier", "transport", "complaint"),
            "plan", List.of("visitation", "supplier", "transport", "plan"),
            "supplier", List.of("visitation", "plan"),
            "transport", List.of("visitation", "supplier"),
            "complaint", List.of("visitation"));

    private Permissions() {}

    /** The account of a service, named as people name it: {@code plan}. */
    public static String service(String name) {
        return name + "-service";
    }

    /** The account of a supplier's system. */
    public static String supplier(String code) {
        return "supplier-" + code;
    }

    /** A service writes its own events, and reads those that it hears; it cannot make or change a topic. */
    public static List<AclBinding> ofService(String name) {
        String account = service(name);
        Stream<AclBinding> heard = Objects.requireNonNull(HEARD.get(name)).stream()
                .flatMap(other -> Stream.of(
                        allowed(account, READ, TOPIC, LITERAL, events(other)),
                        allowed(account, DESCRIBE_CONFIGS, TOPIC, LITERAL, events(other))));
        Stream<AclBinding> own = Stream.of(
                allowed(account, WRITE, TOPIC, LITERAL, events(name)),
                allowed(account, DESCRIBE_CONFIGS, TOPIC, LITERAL, events(name)),
                allowed(account, READ, GROUP, PREFIXED, account));
        Stream<AclBinding> reports = account.equals(SUPPLIER_SERVICE)
                ? Stream.of(
                        allowed(account, READ, TOPIC, PREFIXED, REPORTS),
                        allowed(account, DESCRIBE_CONFIGS, TOPIC, PREFIXED, REPORTS))
                : Stream.of();
        return Stream.of(own, heard, reports).flatMap(each -> each).toList();
    }

    /** A supplier's system writes its reports, and reads its answers in groups named {@code <code>-...}; supplier-service writes these answers only. */
    public static List<AclBinding> ofSupplier(String code) {
        String account = supplier(code);
        String answers = REPORTS + code + ".answers";
        return List.of(
                allowed(account, WRITE, TOPIC, LITERAL, REPORTS + code),
                allowed(account, READ, TOPIC, LITERAL, answers),
                allowed(account, READ, GROUP, PREFIXED, code + "-"),
                allowed(SUPPLIER_SERVICE, WRITE, TOPIC, LITERAL, answers));
    }

    private static String events(String service) {
        return "samvaer." + service + ".events";
    }

    private static AclBinding allowed(
            String account, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + account, "*", operation, AclPermissionType.ALLOW));
    }
}

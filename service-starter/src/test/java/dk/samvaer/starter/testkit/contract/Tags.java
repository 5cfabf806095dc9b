package dk.samvaer.starter.testkit.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** The topics of the contract: one for each controller, described by its Javadoc; what runs the service comes last. */
final class Tags {
    private static final List<String> OPERATIONAL =
            List.of("Erasures", "Overview rebuilds", "Parked events", "Access log", "Clock");

    private final ApplicationContext context;
    private final Javadocs javadocs;

    Tags(ApplicationContext context, Javadocs javadocs) {
        this.context = context;
        this.javadocs = javadocs;
    }

    /** {@code WorkListsController} becomes "Work lists". */
    static String of(Class<?> controller) {
        var name = controller.getSimpleName().replaceAll("(Api|Controller|Control)$", "");
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    void describe(OpenAPI contract) {
        var used = contract.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .map(Operation::getTags)
                .flatMap(Collection::stream)
                .distinct()
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
        var described = descriptions();
        contract.setTags(used.stream()
                .map(name -> new Tag().name(name).description(described.get(name)))
                .toList());
    }

    private static String order(String tag) {
        return OPERATIONAL.contains(tag) ? "~" + OPERATIONAL.indexOf(tag) : tag;
    }

    private Map<String, String> descriptions() {
        var found = new TreeMap<String, String>();
        context.getBeansWithAnnotation(RestController.class).values().forEach(bean -> {
            Class<?> controller = ClassUtils.getUserClass(bean);
            javadocs.of(controller).ifPresent(text -> found.put(of(controller), text));
        });
        return found;
    }
}

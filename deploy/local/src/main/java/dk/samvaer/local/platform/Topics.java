package dk.samvaer.local.platform;

import java.util.List;
import java.util.stream.Stream;

/** The topics of the platform. */
public final class Topics {
    /** The suppliers that have a system of their own on the bus. */
    public static final List<String> SUPPLIERS = List.of("nsv", "csn");

    private Topics() {}

    /** The topic on which a supplier's system reports. */
    public static String reports(String supplier) {
        return "samvaer.supplier-reports." + supplier;
    }

    /** The topic on which a supplier's system is answered. */
    public static String answers(String supplier) {
        return reports(supplier) + ".answers";
    }

    /** The topics that a citizen's case leaves its traces on. */
    public static List<String> events() {
        return Stream.concat(
                        Part.services().stream().map(service -> "samvaer." + service.label() + ".events"),
                        SUPPLIERS.stream().flatMap(supplier -> Stream.of(reports(supplier), answers(supplier))))
                .toList();
    }

    static String[] all() {
        return events().toArray(String[]::new);
    }
}

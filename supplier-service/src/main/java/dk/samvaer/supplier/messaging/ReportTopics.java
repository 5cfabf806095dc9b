package dk.samvaer.supplier.messaging;

import java.util.regex.Pattern;

/** The topics that suppliers' systems write to and read answers from; broker rules let each supplier's own system only to its own. */
final class ReportTopics {
    private static final String PREFIX = "samvaer.supplier-reports.";
    private static final Pattern OF_REPORTS = Pattern.compile(Pattern.quote(PREFIX) + "[a-z0-9]+");

    private ReportTopics() {}

    /** Whether a supplier's system writes to it. */
    static boolean isOfReports(String topic) {
        return OF_REPORTS.matcher(topic).matches();
    }

    /** Whether it holds reports or answers to them. */
    static boolean isOfSuppliers(String topic) {
        return topic.startsWith(PREFIX);
    }

    /** Whose topic it is: the only proof of who reports. */
    static String supplierOf(String topic) {
        if (!topic.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a topic for reports");
        }
        return topic.substring(PREFIX.length());
    }

    static String answersTo(String supplierId) {
        return PREFIX + supplierId + ".answers";
    }
}

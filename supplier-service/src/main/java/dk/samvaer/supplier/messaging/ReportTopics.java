package dk.samvaer.supplier.messaging;

/** The topics that suppliers' systems write to and read answers from; broker rules let each supplier's own system only to its own. */
final class ReportTopics {
    private static final String PREFIX = "samvaer.supplier-reports.";

    private ReportTopics() {}

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

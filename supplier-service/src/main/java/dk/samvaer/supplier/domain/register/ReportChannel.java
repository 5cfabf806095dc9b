package dk.samvaer.supplier.domain.register;

/** How a supplier's system reports and reads its answers; one without Kafka needs no topics. */
public enum ReportChannel {
    KAFKA,
    HTTP
}

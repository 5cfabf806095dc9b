package dk.samvaer.e2e.rolling;

/**
 * A time in which records waited in a partition and its group read none of them; in milliseconds of the epoch.
 *
 * @param group such as {@code plan-service}
 */
record Silence(String group, String partition, long begun, long ended) {
    double seconds() {
        return (ended - begun) / 1_000.0;
    }
}

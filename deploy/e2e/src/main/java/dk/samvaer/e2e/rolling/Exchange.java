package dk.samvaer.e2e.rolling;

/**
 * One request that went through the balancer, from a client or from a service.
 *
 * @param instance where it went, or {@code none}
 * @param status of the instance's answer, or of the balancer's where there was none
 * @param trouble why there was no answer; else empty
 */
record Exchange(String instance, String act, int status, boolean retryAfter, String trouble) {}

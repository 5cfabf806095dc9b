package dk.samvaer.local.platform;

import java.net.URI;

/**
 * One of several processes of the same service.
 *
 * @param service what it runs
 * @param name unlike that of every other process, such as {@code plan-b}
 * @param port unlike the service's own, which belongs to whatever spreads requests over the instances
 */
public record Instance(Part service, String name, int port) {
    /** Where it takes requests. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }
}

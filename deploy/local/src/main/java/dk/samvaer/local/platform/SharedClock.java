package dk.samvaer.local.platform;

import java.time.Duration;
import java.util.Properties;

/** How far the services' time is ahead of the machine's; kept over restarts. */
public record SharedClock(Home home) {
    private static final String FILE = "clock.properties";

    public Duration offset() {
        return Duration.parse(home.read(FILE).getProperty("offset", "PT0S"));
    }

    /** Notes the offset and tells the running services. */
    public void set(Duration offset, Addresses addresses) {
        Properties stored = new Properties();
        stored.setProperty("offset", offset.toString());
        home.write(FILE, stored);
        Rest operator = new Rest(addresses).as("OPERATOR");
        for (Part service : Part.services()) {
            operator.put(service, "/v1/clock", java.util.Map.of("offset", offset.toString()))
                    .require(200, 204);
        }
    }
}

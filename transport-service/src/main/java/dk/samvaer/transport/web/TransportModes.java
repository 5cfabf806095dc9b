package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.transport.domain.TransportMode;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The modes that the municipality offers. TR-02 */
@ConfigurationProperties("samvaer.transport")
record TransportModes(Set<String> modes) {

    /** @throws InvalidInput {@code MODE_UNKNOWN} for a code that is not configured */
    TransportMode named(String code) {
        if (!modes.contains(code)) {
            throw InvalidInput.at("/mode", "MODE_UNKNOWN");
        }
        return new TransportMode(code);
    }
}

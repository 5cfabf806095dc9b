package dk.samvaer.transport.application;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param modes the modes of transport that it offers
 */
// TR-02
@Validated
@ConfigurationProperties("samvaer.transport")
public record TransportSettings(@NotEmpty Set<String> modes) {

    public TransportSettings {
        modes = Set.copyOf(modes);
    }
}

package dk.samvaer.transport.application;

import dk.samvaer.transport.application.carriers.FirstCarrier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param modes the modes of transport that it offers
 * @param carriers those that the register begins with; the transport office registers others, and changes these
 */
// TR-02
@Validated
@ConfigurationProperties("samvaer.transport")
public record TransportSettings(@NotEmpty Set<String> modes, List<@Valid FirstCarrier> carriers) {

    public TransportSettings {
        modes = Set.copyOf(modes);
        carriers = carriers == null ? List.of() : List.copyOf(carriers);
    }
}

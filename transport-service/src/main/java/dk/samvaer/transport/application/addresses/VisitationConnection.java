package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.remote.ClientLogin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How visitation-service is reached.
 *
 * @param longest how long one call may take
 * @param leftAlone how long it is not asked after five of the last ten calls failed
 * @param client the service's own login
 */
public record VisitationConnection(
        @NotBlank String url,
        @DefaultValue("2s") Duration longest,
        @DefaultValue("10s") Duration leftAlone,
        @NotNull @Valid ClientLogin client) {}

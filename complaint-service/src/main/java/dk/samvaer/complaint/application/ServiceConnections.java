package dk.samvaer.complaint.application;

import dk.samvaer.starter.remote.ClientLogin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services that own what a complaint is about are reached.
 *
 * @param visitation its address; the next two likewise
 * @param longest how long one call may take
 * @param leftAlone how long a service is not asked after five of the last ten calls failed
 * @param client the login of complaint-service
 */
public record ServiceConnections(
        @NotBlank String visitation,
        @NotBlank String plan,
        @NotBlank String transport,
        @DefaultValue("10s") Duration longest,
        @DefaultValue("10s") Duration leftAlone,
        @NotNull @Valid ClientLogin client) {}

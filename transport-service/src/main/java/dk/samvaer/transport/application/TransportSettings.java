package dk.samvaer.transport.application;

import dk.samvaer.transport.application.addresses.VisitationConnection;
import dk.samvaer.transport.application.carriers.FirstCarrier;
import dk.samvaer.transport.domain.modes.TransportModes;
import dk.samvaer.transport.domain.rides.RideRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param modes the modes of transport that it offers, from when and to when
 * @param carriers those that the register begins with; the transport office registers others, and changes these
 * @param rides how far ahead rides are generated, and what holds for them
 * @param complaintClient the subject of the tokens that the issuer gives to complaint-service
 * @param visitation where citizens' addresses are asked for
 */
// TR-02, CFG-01
@Validated
@ConfigurationProperties("samvaer.transport")
public record TransportSettings(
        @NotEmpty List<@Valid Mode> modes,
        List<@Valid FirstCarrier> carriers,
        @Valid @DefaultValue RideSettings rides,
        @NotBlank String complaintClient,
        @NotNull @Valid VisitationConnection visitation) {

    /**
     * One mode of transport.
     *
     * @param rides false where the citizen gets a travel pass and nobody drives
     * @param validTo the last day on which it is offered; null while no end is known
     */
    public record Mode(
            @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
            @NotBlank String danish,
            @NotBlank String english,
            boolean rides,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {

        TransportModes.Row row() {
            return new TransportModes.Row(code, danish, english, rides, validFrom, validTo);
        }
    }

    public TransportSettings {
        modes = List.copyOf(modes);
        carriers = carriers == null ? List.of() : List.copyOf(carriers);
    }

    public RideRules rideRules() {
        var offered = offered();
        return rides.rules(modes.stream()
                .map(Mode::code)
                .filter(code -> !offered.hasRides(code))
                .collect(Collectors.toSet()));
    }

    public TransportModes offered() {
        return new TransportModes(modes.stream().map(Mode::row).toList());
    }
}

package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.ProcedureRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the law and the municipality have set.
 *
 * @param procedure how long the steps of a complaint may take, by the day from which that holds
 * @param services those that are asked for what they own
 * @param appealsBoard the appeals board's system
 */
@Validated
@ConfigurationProperties("samvaer.complaint")
public record ComplaintSettings(
        @NotEmpty List<ProcedureRules> procedure,
        @NotNull @Valid ServiceConnections services,
        @NotNull @Valid AppealsBoardConnection appealsBoard) {

    /** Where the appeals board's system is, and how long it is waited for. */
    public record AppealsBoardConnection(
            @NotBlank String url,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("3s") Duration readTimeout) {}

    public ComplaintSettings {
        procedure = List.copyOf(procedure);
    }

    // CP-08
    ProcedureRules procedureOn(LocalDate receivedOn) {
        return ProcedureRules.on(receivedOn, procedure);
    }
}

package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.ProcedureRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param forwarding how complaints reach it
 */
@Validated
@ConfigurationProperties("samvaer.complaint")
public record ComplaintSettings(
        @NotEmpty List<ProcedureRules> procedure,
        @NotNull @Valid ServiceConnections services,
        @NotNull @Valid AppealsBoardConnection appealsBoard,
        @DefaultValue @Valid ForwardingSettings forwarding) {

    /**
     * Where the appeals board's system is, and how long it is waited for.
     *
     * @param longest how long one call may take: it carries a whole file
     * @param leftAlone how long it is not called after five of the last ten calls failed
     */
    public record AppealsBoardConnection(
            @NotBlank String url,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("30s") Duration longest,
            @DefaultValue("10s") Duration leftAlone) {}

    /** @param byItselfAfterDays on which day after it could have been forwarded a complaint is forwarded by itself; 0 at once */
    public record ForwardingSettings(
            @DefaultValue("1") @Min(0) @Max(7) int byItselfAfterDays) {}

    public ComplaintSettings {
        procedure = List.copyOf(procedure);
        if (procedure.stream().map(ProcedureRules::validFrom).distinct().count() < procedure.size()) {
            throw new IllegalArgumentException("two rules of the complaint procedure hold from one day");
        }
    }

    // CP-08
    ProcedureRules procedureOn(LocalDate receivedOn) {
        return ProcedureRules.on(receivedOn, procedure);
    }
}

package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The citizen's permission to obtain information: specific as to source, kind and purpose, and withdrawn at any time. */
// RSL § 11 a; CO-01, R13
public record Consent(
        UUID id,
        Scope scope,
        GivenBy givenBy,
        LocalDate givenOn,
        Channel channel,
        @Nullable LocalDate withdrawnOn) {

    /** What the consent covers. */
    public record Scope(Confidential source, List<Category> categories, Confidential purpose) {}

    /** The kinds of information that may be asked for. */
    public enum Category {
        HEALTH,
        SOCIAL,
        EDUCATION_AND_WORK,
        OFFERS_AND_MEASURES
    }

    /** Who may consent. */
    public enum GivenBy {
        CITIZEN,
        GUARDIAN
    }

    static Consent given(UUID id, Scope scope, GivenBy givenBy, LocalDate givenOn, Channel channel) {
        boolean specific = !scope.source().isBlank()
                && !scope.categories().isEmpty()
                && !scope.purpose().isBlank();
        RuleViolation.unless(specific, "CONSENT_NOT_SPECIFIC");
        return new Consent(id, scope, givenBy, givenOn, channel, null);
    }

    Consent withdrawn(LocalDate on) {
        return new Consent(id, scope, givenBy, givenOn, channel, on);
    }
}

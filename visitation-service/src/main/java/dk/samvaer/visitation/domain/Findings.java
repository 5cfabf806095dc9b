package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.FunctionalLevel;
import dk.samvaer.visitation.domain.reference.Severity;
import dk.samvaer.visitation.domain.reference.Theme;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an assessment says; incomplete while it is drafted, held to {@link #requireComplete} when it is completed. */
// VUM 2.0; AS-01 to AS-08, TG-01, TG-03, TG-04, TG-09
public record Findings(
        String vumVersion,
        Set<Ground> grounds,
        List<ThemeNote> themes,
        List<Participant> participants,
        @Nullable Confidential citizenParticipation,
        @Nullable OpenAccess openAccess,
        Set<Aim> aims,
        Judgement judgement,
        List<OtherMeasure> otherMeasures) {

    private static final String VUM_IN_FORCE = "2.0";

    /** The statutory grounds on which somebody can be eligible. */
    public enum Ground {
        PHYSICAL,
        PSYCHOLOGICAL,
        SPECIAL_SOCIAL_PROBLEMS
    }

    /** What the offer is for. */
    public enum Aim {
        DEVELOP,
        REHABILITATE,
        MAINTAIN
    }

    public record ThemeNote(Theme theme, @Nullable Severity severity, Confidential text) {

        private boolean allowed() {
            return theme.area() != Theme.Area.ENVIRONMENT || severity == null;
        }

        private boolean scored() {
            return theme.area() != Theme.Area.ACTIVITY || severity != null;
        }
    }

    public record Participant(Participation role, Confidential name) {}

    /** In which capacity somebody took part. */
    public enum Participation {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        PROFESSIONAL
    }

    /** Whether offers that need no grant were considered, and whether they cover the need. */
    public record OpenAccess(
            boolean considered,
            boolean coversNeed,
            @Nullable Confidential description) {}

    /** The overall professional judgement: chosen with a rationale, never computed. */
    public record Judgement(
            @Nullable FunctionalLevel level,
            @Nullable Integer percent,
            @Nullable Confidential rationale) {}

    /** Another measure under the same act, whose supplier takes part in the action plan. */
    public record OtherMeasure(Section section, String supplierId) {}

    /** Sections of serviceloven. */
    public enum Section {
        SEL_85("85"),
        SEL_107("107"),
        SEL_108("108");

        private final String number;

        Section(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }
    }

    /** The municipality must pay transport where the ground is a matter of function. */
    // SEL § 105; TR-01
    public boolean transportDuty() {
        return grounds.contains(Ground.PHYSICAL) || grounds.contains(Ground.PSYCHOLOGICAL);
    }

    boolean openAccessConsidered() {
        return openAccess != null && openAccess.considered();
    }

    boolean openAccessCoversNeed() {
        return openAccess != null && openAccess.coversNeed();
    }

    void requireConsistent() {
        RuleViolation.unless(VUM_IN_FORCE.equals(vumVersion), "VUM_VERSION_UNKNOWN");
        RuleViolation.unless(themes.stream().allMatch(ThemeNote::allowed), "SEVERITY_NOT_ALLOWED");
        RuleViolation.unless(percentFits(), "PERCENT_LEVEL_MISMATCH");
    }

    void requireComplete() {
        requireConsistent();
        require(participants, "PARTICIPANTS_MISSING");
        require(citizenParticipation, "CITIZEN_PARTICIPATION_MISSING");
        require(themes, "THEMES_MISSING");
        RuleViolation.unless(themes.stream().allMatch(ThemeNote::scored), "SEVERITY_REQUIRED");
        RuleViolation.unless(openAccessConsidered(), "OPEN_ACCESS_NOT_CONSIDERED");
        require(aims, "AIM_MISSING");
        RuleViolation.unless(judgement.level() != null, "LEVEL_MISSING");
        require(judgement.rationale(), "RATIONALE_REQUIRED");
    }

    /** The chosen level of a completed assessment. */
    FunctionalLevel level() {
        return Objects.requireNonNull(judgement.level());
    }

    private boolean percentFits() {
        var percent = judgement.percent();
        var level = judgement.level();
        return percent == null || level != null && level.fits(percent);
    }

    private static void require(Collection<?> values, String code) {
        RuleViolation.unless(!values.isEmpty(), code);
    }

    private static void require(@Nullable Confidential text, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
    }
}

package dk.samvaer.visitation.domain.assessment;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.LevelBands;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.VumTheme;
import dk.samvaer.visitation.domain.vum.VumVersion;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of an assessment: may be incomplete in a draft, checked by {@link #requireComplete} on completion. */
// VUM; AS-01 to AS-08, TG-01, TG-03, TG-04, TG-09
public record Findings(
        String vumVersion,
        Background background,
        Set<Ground> grounds,
        List<ThemeNote> themes,
        List<Participant> participants,
        @Nullable Confidential citizenParticipation,
        @Nullable OpenAccess openAccess,
        Set<Aim> aims,
        Judgement judgement,
        @Nullable SupportNeed supportNeed,
        List<OtherMeasure> otherMeasures) {

    /** What remains of them when the person has been erased. */
    public static final Findings ERASED = new Findings(
            "",
            Background.NONE,
            Set.of(),
            List.of(),
            List.of(),
            null,
            null,
            Set.of(),
            new Judgement(null, null, null),
            null,
            List.of());

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

    public boolean openAccessConsidered() {
        return openAccess != null && openAccess.considered();
    }

    public boolean openAccessCoversNeed() {
        return openAccess != null && openAccess.coversNeed();
    }

    /** Whether anything has been found yet. */
    boolean anyFound() {
        return !themes.isEmpty() || !grounds.isEmpty() || openAccess != null || judgement.level() != null;
    }

    public void requireConsistent() {
        long described = themes.stream().map(ThemeNote::theme).distinct().count();
        RuleViolation.unless(described == themes.size(), "THEME_DESCRIBED_TWICE");
        themes.forEach(it -> RuleViolation.unless(in(version(), it).allows(it.severity()), "SEVERITY_NOT_ALLOWED"));
    }

    public void requireComplete() {
        requireConsistent();
        require(participants, "PARTICIPANTS_MISSING");
        require(citizenParticipation, "CITIZEN_PARTICIPATION_MISSING");
        require(themes, "THEMES_MISSING");
        themes.forEach(it -> RuleViolation.unless(in(version(), it).satisfiedBy(it.severity()), "SEVERITY_REQUIRED"));
        themes.forEach(it -> require(it.sources(), "THEME_SOURCE_MISSING"));
        RuleViolation.unless(openAccessConsidered(), "OPEN_ACCESS_NOT_CONSIDERED");
        require(aims, "AIM_MISSING");
        RuleViolation.unless(judgement.level() != null, "LEVEL_MISSING");
        require(judgement.rationale(), "RATIONALE_REQUIRED");
    }

    /** The chosen level of a completed assessment. */
    public FunctionalLevel level() {
        return Objects.requireNonNull(judgement.level());
    }

    private VumVersion version() {
        return VumVersion.of(vumVersion).orElseThrow(() -> new RuleViolation("VUM_VERSION_UNKNOWN"));
    }

    private static VumTheme in(VumVersion version, ThemeNote note) {
        return version.theme(note.theme()).orElseThrow(() -> new RuleViolation("THEME_NOT_IN_VERSION"));
    }

    /** Refuses a percent outside the band of the level, by the bands of the day on which the assessment was begun. */
    // TG-04, CFG-01
    public void requirePercentFits(LevelBands bands) {
        var percent = judgement.percent();
        var level = judgement.level();
        boolean fits = percent == null || level != null && bands.fit(level, percent);
        RuleViolation.unless(fits, "PERCENT_LEVEL_MISMATCH");
    }

    private static void require(Collection<?> values, String code) {
        RuleViolation.unless(!values.isEmpty(), code);
    }

    private static void require(@Nullable Confidential text, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
    }
}

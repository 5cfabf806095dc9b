package dk.samvaer.visitation.web.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Judgement;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an assessment says, in requests and in answers. */
public record FindingsBody(
        @NotBlank @Size(max = 10) String vumVersion,
        @Nullable @Size(max = 10_000) Confidential purpose,
        @Nullable @Size(max = 10_000) Confidential situation,
        @Nullable @Size(max = 10_000) Confidential wishes,
        @Nullable @Size(max = 20) List<@Valid Diagnosis> diagnoses,
        @Nullable @Size(max = 20) List<@Valid LookedAt> offersLookedAt,
        @Nullable Set<Ground> grounds,
        @Nullable @Size(max = 11) List<@Valid DescribedTheme> themes,
        @Nullable @Size(max = 20) List<@Valid Participant> participants,
        @Nullable @Size(max = 10_000) Confidential citizenParticipation,
        @Nullable @Valid OpenAccess openAccess,
        @Nullable Set<Aim> aims,
        @Nullable @Min(0) @Max(4) Integer level,
        @Nullable @Min(0) @Max(100) Integer percent,
        @Nullable @Size(max = 10_000) Confidential rationale,
        VumCodes.@Nullable SupportNeed supportNeed,
        @Nullable @Size(max = 10) List<@Valid OtherMeasure> otherMeasures) {

    record Diagnosis(
            @NotBlank @Size(max = 500) Confidential name,
            @NotBlank @Size(max = 200) Confidential madeBy,
            @NotBlank @Size(max = 100) Confidential madeWhen,
            @NotBlank @Size(max = 500) Confidential reference) {
        private Background.Diagnosis toDomain() {
            return new Background.Diagnosis(name, madeBy, madeWhen, reference);
        }

        private static Diagnosis of(Background.Diagnosis it) {
            return new Diagnosis(it.name(), it.madeBy(), it.madeWhen(), it.reference());
        }
    }

    record DescribedTheme(
            VumCodes.@NotNull Theme theme,
            VumCodes.@Nullable Severity severity,
            @Nullable Set<VumCodes.Informant> sources,
            @NotNull @Size(max = 10_000) Confidential text) {

        private ThemeNote toDomain() {
            return new ThemeNote(
                    Codes.as(dk.samvaer.visitation.domain.vum.Theme.class, theme),
                    Codes.orNull(dk.samvaer.visitation.domain.vum.Severity.class, severity),
                    Codes.set(dk.samvaer.visitation.domain.vum.Informant.class, sources),
                    text);
        }

        private static DescribedTheme of(ThemeNote it) {
            return new DescribedTheme(
                    Codes.as(VumCodes.Theme.class, it.theme()),
                    Codes.orNull(VumCodes.Severity.class, it.severity()),
                    Codes.set(VumCodes.Informant.class, it.sources()),
                    it.text());
        }
    }

    record Participant(
            @NotNull Participation role,
            @NotBlank @Size(max = 200) Confidential name) {

        private Findings.Participant toDomain() {
            return new Findings.Participant(Codes.as(Findings.Participation.class, role), name);
        }

        private static Participant of(Findings.Participant it) {
            return new Participant(Codes.as(Participation.class, it.role()), it.name());
        }
    }

    record OpenAccess(
            boolean considered,
            boolean coversNeed,
            @Nullable @Size(max = 10_000) Confidential description) {

        private Findings.OpenAccess toDomain() {
            return new Findings.OpenAccess(considered, coversNeed, description);
        }

        private static OpenAccess of(Findings.OpenAccess it) {
            return new OpenAccess(it.considered(), it.coversNeed(), it.description());
        }
    }

    record OtherMeasure(
            @NotNull Section section,
            @NotNull @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId) {

        private Findings.OtherMeasure toDomain() {
            return new Findings.OtherMeasure(Codes.as(Findings.Section.class, section), supplierId);
        }

        private static OtherMeasure of(Findings.OtherMeasure it) {
            return new OtherMeasure(Codes.as(Section.class, it.section()), it.supplierId());
        }
    }

    /** The statutory grounds on which somebody can be eligible. */
    // SEL § 104
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

    /** In which capacity somebody took part. */
    public enum Participation {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        PROFESSIONAL
    }

    enum Section {
        @JsonProperty("85")
        SEL_85,
        @JsonProperty("107")
        SEL_107,
        @JsonProperty("108")
        SEL_108
    }

    public Findings toDomain() {
        return new Findings(
                vumVersion,
                new Background(
                        purpose,
                        situation,
                        wishes,
                        each(diagnoses, Diagnosis::toDomain),
                        each(offersLookedAt, LookedAt::toDomain)),
                Codes.set(Findings.Ground.class, grounds),
                each(themes, DescribedTheme::toDomain),
                each(participants, Participant::toDomain),
                citizenParticipation,
                openAccess == null ? null : openAccess.toDomain(),
                Codes.set(Findings.Aim.class, aims),
                new Judgement(level == null ? null : FunctionalLevel.of(level), percent, rationale),
                Codes.orNull(dk.samvaer.visitation.domain.vum.SupportNeed.class, supportNeed),
                each(otherMeasures, OtherMeasure::toDomain));
    }

    static FindingsBody of(Findings it) {
        var background = it.background();
        var openAccess = it.openAccess();
        var level = it.judgement().level();
        return new FindingsBody(
                it.vumVersion(),
                background.purpose(),
                background.situation(),
                background.wishes(),
                each(background.diagnoses(), Diagnosis::of),
                each(background.offers(), LookedAt::of),
                Codes.set(Ground.class, it.grounds()),
                each(it.themes(), DescribedTheme::of),
                each(it.participants(), Participant::of),
                it.citizenParticipation(),
                openAccess == null ? null : OpenAccess.of(openAccess),
                Codes.set(Aim.class, it.aims()),
                level == null ? null : level.number(),
                it.judgement().percent(),
                it.judgement().rationale(),
                Codes.orNull(VumCodes.SupportNeed.class, it.supportNeed()),
                each(it.otherMeasures(), OtherMeasure::of));
    }

    private static <A, B> List<B> each(@Nullable List<A> values, Function<A, B> translation) {
        return values == null ? List.of() : values.stream().map(translation).toList();
    }
}

package dk.samvaer.visitation.web.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Aim;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.Judgement;
import dk.samvaer.visitation.domain.assessment.Findings.Participation;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
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

/** What an assessment says, as it is sent and shown: the level as a number, the sections as the act numbers them. */
public record FindingsBody(
        @NotBlank @Size(max = 10) String vumVersion,
        @Nullable @Size(max = 10_000) Confidential purpose,
        @Nullable @Size(max = 10_000) Confidential wishes,
        @Nullable @Size(max = 20) List<@Valid Diagnosis> diagnoses,
        @Nullable Set<Ground> grounds,
        @Nullable @Size(max = 11) List<@Valid DescribedTheme> themes,
        @Nullable @Size(max = 20) List<@Valid Participant> participants,
        @Nullable @Size(max = 10_000) Confidential citizenParticipation,
        @Nullable @Valid OpenAccess openAccess,
        @Nullable Set<Aim> aims,
        @Nullable @Min(0) @Max(4) Integer level,
        @Nullable @Min(0) @Max(100) Integer percent,
        @Nullable @Size(max = 10_000) Confidential rationale,
        @Nullable SupportNeed supportNeed,
        @Nullable @Size(max = 10) List<@Valid OtherMeasure> otherMeasures) {

    record Diagnosis(
            @NotBlank @Size(max = 500) Confidential name,
            @NotBlank @Size(max = 200) Confidential madeBy,
            @NotBlank @Size(max = 100) Confidential madeWhen,
            @NotBlank @Size(max = 500) Confidential reference) {

        private Findings.Diagnosis toDomain() {
            return new Findings.Diagnosis(name, madeBy, madeWhen, reference);
        }

        private static Diagnosis of(Findings.Diagnosis it) {
            return new Diagnosis(it.name(), it.madeBy(), it.madeWhen(), it.reference());
        }
    }

    record DescribedTheme(
            @NotNull Theme theme,
            @Nullable Severity severity,
            @Nullable Set<Informant> sources,
            @NotNull @Size(max = 10_000) Confidential text) {

        private ThemeNote toDomain() {
            return new ThemeNote(theme, severity, sources == null ? Set.of() : sources, text);
        }

        private static DescribedTheme of(ThemeNote it) {
            return new DescribedTheme(it.theme(), it.severity(), it.sources(), it.text());
        }
    }

    record Participant(
            @NotNull Participation role,
            @NotBlank @Size(max = 200) Confidential name) {

        private Findings.Participant toDomain() {
            return new Findings.Participant(role, name);
        }

        private static Participant of(Findings.Participant it) {
            return new Participant(it.role(), it.name());
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
            return new Findings.OtherMeasure(Findings.Section.valueOf(section.name()), supplierId);
        }

        private static OtherMeasure of(Findings.OtherMeasure it) {
            return new OtherMeasure(Section.valueOf(it.section().name()), it.supplierId());
        }
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
                new Findings.Background(purpose, wishes, each(diagnoses, Diagnosis::toDomain)),
                grounds == null ? Set.of() : grounds,
                each(themes, DescribedTheme::toDomain),
                each(participants, Participant::toDomain),
                citizenParticipation,
                openAccess == null ? null : openAccess.toDomain(),
                aims == null ? Set.of() : aims,
                new Judgement(level == null ? null : FunctionalLevel.of(level), percent, rationale),
                supportNeed,
                each(otherMeasures, OtherMeasure::toDomain));
    }

    static FindingsBody of(Findings it) {
        var background = it.background();
        var openAccess = it.openAccess();
        var judgement = it.judgement();
        var level = judgement.level();
        return new FindingsBody(
                it.vumVersion(),
                background.purpose(),
                background.wishes(),
                each(background.diagnoses(), Diagnosis::of),
                it.grounds(),
                each(it.themes(), DescribedTheme::of),
                each(it.participants(), Participant::of),
                it.citizenParticipation(),
                openAccess == null ? null : OpenAccess.of(openAccess),
                it.aims(),
                level == null ? null : level.number(),
                judgement.percent(),
                judgement.rationale(),
                it.supportNeed(),
                each(it.otherMeasures(), OtherMeasure::of));
    }

    private static <A, B> List<B> each(@Nullable List<A> values, Function<A, B> translation) {
        return values == null ? List.of() : values.stream().map(translation).toList();
    }
}

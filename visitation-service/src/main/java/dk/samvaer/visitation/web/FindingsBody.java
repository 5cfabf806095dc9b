package dk.samvaer.visitation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Findings;
import dk.samvaer.visitation.domain.Findings.Aim;
import dk.samvaer.visitation.domain.Findings.Ground;
import dk.samvaer.visitation.domain.Findings.Judgement;
import dk.samvaer.visitation.domain.Findings.Participation;
import dk.samvaer.visitation.domain.FunctionalLevel;
import dk.samvaer.visitation.domain.Severity;
import dk.samvaer.visitation.domain.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an assessment says, as it is sent and shown: the level as a number, the sections as the act numbers them. */
record FindingsBody(
        @NotBlank @Size(max = 10) String vumVersion,
        @Nullable Set<Ground> grounds,
        @Nullable @Size(max = 11) List<@Valid ThemeNote> themes,
        @Nullable @Size(max = 20) List<@Valid Participant> participants,
        @Nullable @Size(max = 10_000) Confidential citizenParticipation,
        @Nullable @Valid OpenAccess openAccess,
        @Nullable Set<Aim> aims,
        @Nullable @Min(0) @Max(4) Integer level,
        @Nullable @Min(0) @Max(100) Integer percent,
        @Nullable @Size(max = 10_000) Confidential rationale,
        @Nullable @Size(max = 10) List<@Valid OtherMeasure> otherMeasures) {

    record ThemeNote(
            @NotNull Theme theme,
            @Nullable Severity severity,
            @NotNull @Size(max = 10_000) Confidential text) {}

    record Participant(
            @NotNull Participation role,
            @NotBlank @Size(max = 200) Confidential name) {}

    record OpenAccess(
            boolean considered,
            boolean coversNeed,
            @Nullable @Size(max = 10_000) Confidential description) {}

    record OtherMeasure(
            @NotNull Section section,
            @NotNull @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId) {}

    enum Section {
        @JsonProperty("85")
        SEL_85,
        @JsonProperty("107")
        SEL_107,
        @JsonProperty("108")
        SEL_108
    }

    Findings toDomain() {
        return new Findings(
                vumVersion,
                grounds == null ? Set.of() : grounds,
                all(themes).stream()
                        .map(it -> new Findings.ThemeNote(it.theme, it.severity, it.text))
                        .toList(),
                all(participants).stream()
                        .map(it -> new Findings.Participant(it.role, it.name))
                        .toList(),
                citizenParticipation,
                openAccess == null
                        ? null
                        : new Findings.OpenAccess(openAccess.considered, openAccess.coversNeed, openAccess.description),
                aims == null ? Set.of() : aims,
                new Judgement(level == null ? null : FunctionalLevel.of(level), percent, rationale),
                all(otherMeasures).stream()
                        .map(it ->
                                new Findings.OtherMeasure(Findings.Section.valueOf(it.section.name()), it.supplierId))
                        .toList());
    }

    static FindingsBody of(Findings it) {
        var level = it.judgement().level();
        var openAccess = it.openAccess();
        return new FindingsBody(
                it.vumVersion(),
                it.grounds(),
                it.themes().stream()
                        .map(note -> new ThemeNote(note.theme(), note.severity(), note.text()))
                        .toList(),
                it.participants().stream()
                        .map(who -> new Participant(who.role(), who.name()))
                        .toList(),
                it.citizenParticipation(),
                openAccess == null
                        ? null
                        : new OpenAccess(openAccess.considered(), openAccess.coversNeed(), openAccess.description()),
                it.aims(),
                level == null ? null : level.number(),
                it.judgement().percent(),
                it.judgement().rationale(),
                it.otherMeasures().stream()
                        .map(measure -> new OtherMeasure(
                                Section.valueOf(measure.section().name()), measure.supplierId()))
                        .toList());
    }

    private static <T> List<T> all(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}

package dk.samvaer.visitation.web.reference;

import dk.samvaer.visitation.domain.vum.Area;
import dk.samvaer.visitation.domain.vum.AssessmentMethod;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Term;
import dk.samvaer.visitation.domain.vum.Theme;
import dk.samvaer.visitation.domain.vum.VumTheme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A version of the assessment method with all that a form needs: themes, scales, codes, names and help texts. */
record AssessmentMethodView(
        String version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String codeSystem,
        List<AreaView> areas,
        List<ThemeView> themes,
        List<SeverityView> severities,
        List<SupportNeedView> supportNeeds,
        List<InformantView> sources,
        List<LevelView> functionalLevels) {

    private static final String FFB = "urn:oid:1.2.208.176.2.22";

    /** @param help what to keep in mind when a theme of this area is scored */
    record AreaView(Area area, Term term, Term help) {}

    record ThemeView(Theme theme, @Nullable Area area, VumTheme.Scoring scoring, Term term) {}

    record SeverityView(Severity severity, Term term) {}

    record SupportNeedView(SupportNeed supportNeed, Term term) {}

    record InformantView(Informant source, Term term) {}

    record LevelView(int level, int percentFrom, int percentTo, Term term) {}

    static AssessmentMethodView of(AssessmentMethod it) {
        var themes = it.version().themes();
        return new AssessmentMethodView(
                it.version().number(),
                it.validFrom(),
                it.validTo(),
                FFB,
                areas(themes),
                themes.stream()
                        .map(theme -> new ThemeView(theme.theme(), theme.area(), theme.scoring(), theme.term()))
                        .toList(),
                each(Severity.values(), one -> new SeverityView(one, one.term())),
                each(SupportNeed.values(), one -> new SupportNeedView(one, one.term())),
                each(Informant.values(), one -> new InformantView(one, one.term())),
                each(FunctionalLevel.values(), AssessmentMethodView::level));
    }

    private static List<AreaView> areas(List<VumTheme> themes) {
        return themes.stream()
                .map(VumTheme::area)
                .filter(Objects::nonNull)
                .distinct()
                .map(area -> new AreaView(area, area.term(), area.help()))
                .toList();
    }

    private static LevelView level(FunctionalLevel it) {
        return new LevelView(it.number(), it.percentFrom(), it.percentTo(), it.term());
    }

    private static <A, B> List<B> each(A[] values, Function<A, B> view) {
        return Arrays.stream(values).map(view).toList();
    }
}

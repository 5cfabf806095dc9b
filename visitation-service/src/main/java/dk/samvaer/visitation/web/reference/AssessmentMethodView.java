package dk.samvaer.visitation.web.reference;

import dk.samvaer.visitation.domain.vum.AssessmentMethod;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.LevelBands;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Term;
import dk.samvaer.visitation.domain.vum.VumTheme;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.VumCodes;
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
    record AreaView(Area area, TermView term, TermView help) {}

    /** The parts of life that version 2.0 of the method groups its themes by. */
    enum Area {
        FUNCTIONS,
        ACTIVITY,
        ENVIRONMENT
    }

    /** Whether a theme that is described is also scored. */
    enum Scoring {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    /**
     * What something is called, and its national code.
     *
     * @param code in the code system FFB, {@code urn:oid:1.2.208.176.2.22}; null where there is none
     */
    record TermView(@Nullable String code, String danish, String english) {
        private static TermView of(Term it) {
            return new TermView(it.code(), it.danish(), it.english());
        }
    }

    record ThemeView(VumCodes.Theme theme, @Nullable Area area, Scoring scoring, TermView term) {
        private static ThemeView of(VumTheme it) {
            return new ThemeView(
                    Codes.as(VumCodes.Theme.class, it.theme()),
                    Codes.orNull(Area.class, it.area()),
                    Codes.as(Scoring.class, it.scoring()),
                    TermView.of(it.term()));
        }
    }

    record SeverityView(VumCodes.Severity severity, TermView term) {}

    record SupportNeedView(VumCodes.SupportNeed supportNeed, TermView term) {}

    record InformantView(VumCodes.Informant source, TermView term) {}

    record LevelView(int level, int percentFrom, int percentTo, TermView term) {}

    static AssessmentMethodView of(AssessmentMethod it, LevelBands bands) {
        var themes = it.version().themes();
        return new AssessmentMethodView(
                it.version().number(),
                it.validFrom(),
                it.validTo(),
                FFB,
                areas(themes),
                themes.stream().map(ThemeView::of).toList(),
                each(
                        Severity.values(),
                        one -> new SeverityView(Codes.as(VumCodes.Severity.class, one), TermView.of(one.term()))),
                each(
                        SupportNeed.values(),
                        one -> new SupportNeedView(Codes.as(VumCodes.SupportNeed.class, one), TermView.of(one.term()))),
                each(
                        Informant.values(),
                        one -> new InformantView(Codes.as(VumCodes.Informant.class, one), TermView.of(one.term()))),
                each(FunctionalLevel.values(), one -> level(one, bands)));
    }

    private static List<AreaView> areas(List<VumTheme> themes) {
        return themes.stream()
                .map(VumTheme::area)
                .filter(Objects::nonNull)
                .distinct()
                .map(area ->
                        new AreaView(Codes.as(Area.class, area), TermView.of(area.term()), TermView.of(area.help())))
                .toList();
    }

    private static LevelView level(FunctionalLevel it, LevelBands bands) {
        return new LevelView(it.number(), bands.from(it), bands.to(it), TermView.of(it.term()));
    }

    private static <A, B> List<B> each(A[] values, Function<A, B> view) {
        return Arrays.stream(values).map(view).toList();
    }
}

package dk.samvaer.visitation.domain.vum;

import org.jspecify.annotations.Nullable;

/**
 * A theme as one version of the method has it.
 *
 * @param area null in a version that does not group its themes
 */
// AS-03, AS-04, AS-08
public record VumTheme(Theme theme, @Nullable Area area, Scoring scoring, Term term) {

    /** Whether a theme that is described is also scored. */
    public enum Scoring {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    static VumTheme scored(Theme theme, String danish, String english) {
        return new VumTheme(theme, null, Scoring.REQUIRED, Term.of(danish, english));
    }

    static VumTheme function(Theme theme, String code, String danish, String english) {
        return new VumTheme(theme, Area.FUNCTIONS, Scoring.OPTIONAL, new Term(code, danish, english));
    }

    static VumTheme activity(Theme theme, String code, String danish, String english) {
        return new VumTheme(theme, Area.ACTIVITY, Scoring.REQUIRED, new Term(code, danish, english));
    }

    static VumTheme surroundings(@Nullable String code) {
        return new VumTheme(
                Theme.SURROUNDINGS, Area.ENVIRONMENT, Scoring.FORBIDDEN, new Term(code, "Omgivelser", "Surroundings"));
    }

    public boolean allows(@Nullable Severity severity) {
        return severity == null || scoring != Scoring.FORBIDDEN;
    }

    public boolean satisfiedBy(@Nullable Severity severity) {
        return severity != null || scoring != Scoring.REQUIRED;
    }
}

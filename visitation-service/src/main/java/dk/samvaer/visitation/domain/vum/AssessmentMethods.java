package dk.samvaer.visitation.domain.vum;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.Dated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the assessment method that the municipality uses or has used.
 *
 * @param bands of the functional levels, by the day on which an assessment is begun
 */
// AS-04
public record AssessmentMethods(List<AssessmentMethod> all, List<Dated<LevelBands>> bands) {

    public LevelBands bandsOn(LocalDate begunOn) {
        return Dated.on(begunOn, bands);
    }

    /** The version to begin an assessment by on that day; the newer one if two are in force. */
    public Optional<AssessmentMethod> on(LocalDate day) {
        return all.stream().filter(it -> it.inForceOn(day)).max(Comparator.comparing(AssessmentMethod::since));
    }

    public void requireInForce(String version, LocalDate begunOn) {
        boolean inForce = all.stream().anyMatch(it -> it.version().number().equals(version) && it.inForceOn(begunOn));
        RuleViolation.unless(inForce, "VUM_VERSION_UNKNOWN");
    }
}

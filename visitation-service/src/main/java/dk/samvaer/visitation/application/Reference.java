package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.vum.AssessmentMethod;
import dk.samvaer.visitation.domain.vum.LevelBands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the register of law and the assessment method as they are on a given day. */
// CFG-01, AS-04
@Service
public class Reference {
    private final VisitationSettings settings;
    private final Clock clock;

    Reference(VisitationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return DanishTime.day(clock.instant());
    }

    /** For each paragraph the version in force on that day. */
    public List<LegalReference> law(LocalDate day) {
        return settings.legalReferences().on(day);
    }

    /** The bands of the functional levels for an assessment that is begun on that day. */
    public LevelBands levelBands(LocalDate day) {
        return settings.methods().bandsOn(day);
    }

    /** What suppliers and modes of transport are called on that day. */
    public List<CodeName> names(LocalDate day) {
        return settings.authority().names().on(day);
    }

    /** The version to begin an assessment by on that day. */
    public AssessmentMethod assessmentMethod(LocalDate day) {
        return settings.methods().on(day).orElseThrow(() -> new NotFound("assessment-methods", day));
    }
}

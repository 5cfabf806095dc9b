package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.assessment.Findings.Aim;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.Participation;

/** The Danish words for the codes of an assessment. */
final class AssessmentWords {
    private AssessmentWords() {}

    // TG-01
    static String ground(Ground ground) {
        return switch (ground) {
            case PHYSICAL -> "Betydelig nedsat fysisk funktionsevne";
            case PSYCHOLOGICAL -> "Betydelig nedsat psykisk funktionsevne";
            case SPECIAL_SOCIAL_PROBLEMS -> "Særlige sociale problemer";
        };
    }

    static String aim(Aim aim) {
        return switch (aim) {
            case DEVELOP -> "At udvikle færdigheder";
            case REHABILITATE -> "At genoptræne færdigheder";
            case MAINTAIN -> "At vedligeholde færdigheder";
        };
    }

    static String participation(Participation role) {
        return switch (role) {
            case CITIZEN -> "Borger";
            case GUARDIAN -> "Værge";
            case PARTY_REPRESENTATIVE -> "Partsrepræsentant";
            case RELATIVE -> "Pårørende";
            case PEDAGOGICAL_STAFF -> "Pædagogisk personale";
            case PROFESSIONAL -> "Fagperson";
        };
    }
}

package dk.samvaer.plan.domain.content;

import dk.samvaer.starter.domain.Confidential;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the special matters of the plan: what it says about it, or else why the matter is not relevant for this citizen.
 *
 * @param notRelevant the reason
 */
// SEL § 141(3) no. 4; AP-03
public record SpecialMatter(
        Subject subject,
        @Nullable Confidential text,
        @Nullable Confidential notRelevant) {

    public enum Subject {
        HOUSING,
        EMPLOYMENT,
        PERSONAL_HELP,
        TREATMENT,
        AIDS,
        OTHER
    }

    /** Whether each subject has exactly one answer. */
    static boolean allSettled(List<SpecialMatter> matters) {
        return Arrays.stream(Subject.values()).allMatch(subject -> settled(subject, matters));
    }

    private static boolean settled(Subject subject, List<SpecialMatter> matters) {
        var answers = matters.stream().filter(it -> it.subject == subject).toList();
        return answers.size() == 1 && answers.getFirst().settled();
    }

    private boolean settled() {
        return PlanContent.filled(text) != PlanContent.filled(notRelevant);
    }
}

package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.PedagogicalContent.DutyAnswer;
import dk.samvaer.plan.domain.PedagogicalContent.SubGoal;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** One act on a pedagogical plan with content drawn at random, or something that happens to its placement. */
record PedagogicalAttempt(PedagogicalPlan on, ActionPlan actionPlan, Instant now, Random random) {
    private static final List<Function<PedagogicalAttempt, List<PedagogicalPlanEvent>>> ALL = Stream.of(
                    times(6, (PedagogicalAttempt it) -> it.on.draft(it.content())),
                    times(6, it -> it.on.write(it.content())),
                    times(12, it -> it.on.activate(it.actionPlan.basis(), Plans.SUPPLIER, it.now)),
                    times(1, it -> it.on.clarified(PedagogicalRights.owedFrom(it.now))),
                    times(1, it -> it.on.placementPaused(DanishTime.day(it.now))),
                    times(2, it -> it.on.placementResumed(DanishTime.day(it.now))),
                    times(
                            1,
                            it -> it.random.nextInt(12) == 0
                                    ? it.on.placementEnded(
                                            DanishTime.day(it.now).plusDays(it.random.nextInt(30)))
                                    : List.of()))
            .flatMap(List::stream)
            .toList();

    private static List<Function<PedagogicalAttempt, List<PedagogicalPlanEvent>>> times(
            int often, Function<PedagogicalAttempt, List<PedagogicalPlanEvent>> act) {
        return Collections.nCopies(often, act);
    }

    List<PedagogicalPlanEvent> made() {
        return ALL.get(random.nextInt(ALL.size())).apply(this);
    }

    private PedagogicalContent content() {
        List<SubGoal> goals = new ArrayList<>();
        for (int goal = random.nextInt(20) == 0 ? 2 : 0; goal < 2; goal++) {
            goals.add(new SubGoal(
                    Confidential.of("Skære grøntsager"), random.nextBoolean() ? null : 1 + random.nextInt(2)));
        }
        return new PedagogicalContent(words(), goals, words(), duties(), random.nextInt(4) == 0 ? null : words());
    }

    private List<DutyAnswer> duties() {
        List<DutyAnswer> answers = new ArrayList<>();
        for (var duty : Duty.values()) {
            switch (random.nextInt(60)) {
                case 0 -> {}
                case 1 -> answers.add(new DutyAnswer(duty, null, null));
                case 2 -> answers.add(new DutyAnswer(duty, words(), words()));
                case 3 -> Collections.addAll(answers, answer(duty), answer(duty));
                default -> answers.add(answer(duty));
            }
        }
        return answers;
    }

    private DutyAnswer answer(Duty duty) {
        var how = random.nextInt(4) == 0 ? null : words();
        return new DutyAnswer(duty, how, how == null ? words() : null);
    }

    private Confidential words() {
        return Confidential.of(random.nextInt(40) == 0 ? " " : "Sammen med de faste makkere");
    }
}

package dk.samvaer.e2e.history;

import java.util.List;

/** Finds what was lost, doubled, reordered, left waiting or wrongly parked in a run that has become quiet. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new CommandsAreKept(),
            new SequencesAreWhole(),
            new EffectsAreSingle(),
            new EventsAreApplied(),
            new ReportsAreAnswered(),
            new NothingWaits(),
            new CasesAreAlike());

    private Checker() {}

    public static List<Finding> check(RunHistory history) {
        Evidence run = new Evidence(history);
        return RULES.stream().flatMap(rule -> rule.check(run)).distinct().toList();
    }
}

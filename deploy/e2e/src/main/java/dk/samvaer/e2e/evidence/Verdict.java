package dk.samvaer.e2e.evidence;

import dk.samvaer.e2e.history.Checker;
import dk.samvaer.e2e.history.Finding;
import dk.samvaer.e2e.history.Finding.Kind;
import dk.samvaer.e2e.history.RunHistory;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What the checker says of a run. */
public record Verdict(List<Finding> findings) {
    private static final int SHOWN = 200;

    public static Verdict of(RunHistory history) {
        return new Verdict(Checker.check(history));
    }

    /** Prints one line for each kind, then the findings; the exit code. */
    public int print(PrintStream out) {
        for (Kind kind : Kind.values()) {
            long count = findings.stream().filter(it -> it.kind() == kind).count();
            out.printf("%-12s %d%n", kind.name().toLowerCase(Locale.ROOT), count);
        }
        findings.stream().limit(SHOWN).forEach(it -> out.println("  " + it));
        if (findings.size() > SHOWN) {
            out.println("  and " + (findings.size() - SHOWN) + " more");
        }
        return findings.isEmpty() ? 0 : 1;
    }
}

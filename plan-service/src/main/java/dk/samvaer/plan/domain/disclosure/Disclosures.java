package dk.samvaer.plan.domain.disclosure;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All disclosures of one case's plan, each for one version of it. */
// AP-08
public record Disclosures(List<Disclosure> all) {
    public static final Disclosures NONE = new Disclosures(List.of());

    public Disclosures {
        all = List.copyOf(all);
    }

    public int next() {
        return all.size() + 1;
    }

    /** What a supplier sees of this version on that day, besides purpose, goals and transport. */
    public Set<Part> parts(int planVersion, LocalDate day) {
        var parts = EnumSet.noneOf(Part.class);
        all.stream()
                .filter(it -> it.planVersion() == planVersion && it.holdsOn(day))
                .forEach(it -> parts.addAll(it.parts()));
        return parts;
    }

    public Disclosures with(Disclosure disclosure) {
        return new Disclosures(
                Stream.concat(all.stream(), Stream.of(disclosure)).toList());
    }

    public Disclosures withdrawn(int number, LocalDate from) {
        return new Disclosures(all.stream()
                .map(it -> it.number() == number ? it.withdrawn(from) : it)
                .toList());
    }

    public void requireWithdrawable(int number, LocalDate from) {
        all.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("CONSENT_UNKNOWN"))
                .requireWithdrawable(from);
    }
}

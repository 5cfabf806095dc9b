package dk.samvaer.visitation.domain.law;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The register of the law that decisions rest on, with the dates on which each paragraph holds. */
// CFG-01, R8
public record LegalReferences(List<LegalReference> all) {

    /** For each paragraph the version in force on that day; the newer one if there are two. */
    public List<LegalReference> on(LocalDate day) {
        Map<String, LegalReference> byKey = new TreeMap<>();
        var younger = BinaryOperator.maxBy(Comparator.comparing(LegalReference::since));
        all.stream().filter(it -> it.inForceOn(day)).forEach(it -> byKey.merge(it.key(), it, younger));
        return List.copyOf(byKey.values());
    }

    /** The rows in force on that day for these paragraphs; refuses where there is none for one of them. */
    public List<LegalReference> on(LocalDate day, Collection<String> keys) {
        var found = on(day).stream().filter(it -> keys.contains(it.key())).toList();
        RuleViolation.unless(found.size() == Set.copyOf(keys).size(), "LEGAL_REFERENCE_MISSING");
        return found;
    }
}

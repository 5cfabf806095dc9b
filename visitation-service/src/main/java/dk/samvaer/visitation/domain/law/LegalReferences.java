package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** The rows in force on that day for these paragraphs; a paragraph that the register does not hold is left out. */
    public List<LegalReference> on(LocalDate day, Collection<String> keys) {
        return on(day).stream().filter(it -> keys.contains(it.key())).toList();
    }

    /** Fails where the register lacks a paragraph that decisions rest on, which is an error of configuration. */
    public void requireInForce(LocalDate day, String key) {
        if (on(day, List.of(key)).isEmpty()) {
            throw new IllegalStateException("no " + key + " in force on " + day);
        }
    }
}

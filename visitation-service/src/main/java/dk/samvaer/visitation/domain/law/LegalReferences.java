package dk.samvaer.visitation.domain.law;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The register of the law that decisions rest on: on each day at most one row for a paragraph. */
// CFG-01, R8
public record LegalReferences(List<LegalReference> all) {

    public LegalReferences {
        for (var row : all) {
            require(
                    row.validTo() == null || !row.validTo().isBefore(row.validFrom()),
                    row.id() + " ends before it begins");
            all.stream()
                    .filter(it -> !it.id().equals(row.id()) && it.overlaps(row))
                    .forEach(it ->
                            require(false, row.id() + " and " + it.id() + " hold for " + it.key() + " on one day"));
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("law: " + otherwise);
        }
    }

    /** The rows in force on that day, by paragraph. */
    public List<LegalReference> on(LocalDate day) {
        return all.stream()
                .filter(it -> it.inForceOn(day))
                .sorted(Comparator.comparing(LegalReference::key))
                .toList();
    }

    /** The rows in force on that day for these paragraphs; refuses where there is none for one of them. */
    public List<LegalReference> on(LocalDate day, Collection<String> keys) {
        var found = on(day).stream().filter(it -> keys.contains(it.key())).toList();
        RuleViolation.unless(found.size() == Set.copyOf(keys).size(), "LEGAL_REFERENCE_MISSING");
        return found;
    }
}

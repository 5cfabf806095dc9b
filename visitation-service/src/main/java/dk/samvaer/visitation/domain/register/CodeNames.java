package dk.samvaer.visitation.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the municipality's own codes, each with the day from which it holds. */
// R30, TR-02; rules of the domain § 12
public record CodeNames(List<CodeName> all) {

    public CodeNames {
        all.stream()
                .filter(one -> all.stream()
                                .filter(it -> it.code().equals(one.code())
                                        && it.since().equals(one.since()))
                                .count()
                        > 1)
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException(
                            "names: " + it.code() + " has two rows that begin on the same day");
                });
    }

    /** The names of these codes on that day; a code without a name is left out. */
    public List<CodeName> on(LocalDate day, Stream<String> codes) {
        return codes.distinct()
                .map(code -> on(day, code))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The names of all codes that have one on that day. */
    public List<CodeName> on(LocalDate day) {
        return on(day, all.stream().map(CodeName::code).sorted());
    }

    private Optional<CodeName> on(LocalDate day, String code) {
        return all.stream()
                .filter(it -> it.code().equals(code) && !it.since().isAfter(day))
                .max(Comparator.comparing(CodeName::since));
    }
}

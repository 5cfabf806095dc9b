package dk.samvaer.plan.domain.facts;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.stream.Stream;

/** Another measure under the Act that the citizen has. */
// R25, R36
public record OtherMeasure(String section, String supplierId) {

    public boolean is(String otherSection, String otherSupplier) {
        return section.equals(otherSection) && supplierId.equals(otherSupplier);
    }

    /** Refuses with the suppliers of these measures, unless there are none. */
    public static void requireNone(Stream<OtherMeasure> measures, String code) {
        var names = measures.map(it -> "§ " + it.section + " " + it.supplierId).toList();
        if (!names.isEmpty()) {
            throw RuleViolation.naming(code, names);
        }
    }
}

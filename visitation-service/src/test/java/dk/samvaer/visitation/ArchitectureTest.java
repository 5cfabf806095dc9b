package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.HouseRules;
import java.util.Set;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.visitation";
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "settings_are_one_validated_record_of_the_use_cases",
                "a_change_reads_no_other_aggregate",
                "classes_have_at_most_200_lines_and_aggregates_250");
    }
}

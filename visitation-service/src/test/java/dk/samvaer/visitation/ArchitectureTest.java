package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.HouseRules;
import java.util.Set;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.visitation";
    }

    @Override
    public boolean refusalsArePublished() {
        return false;
    }

    @Override
    public boolean viewsOwnWhatTheyShow() {
        return false;
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "requests_and_answers_show_no_type_of_the_domain",
                "settings_are_one_validated_record_of_the_use_cases",
                "arguments_of_routes_come_in_the_order_id_version_body_actor",
                "a_change_reads_no_other_aggregate",
                "packages_hold_at_most_25_files",
                "classes_have_at_most_200_lines_and_aggregates_250");
    }
}

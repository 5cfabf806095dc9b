package dk.samvaer.complaint;

import dk.samvaer.starter.testkit.HouseRules;
import java.util.List;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.complaint";
    }

    @Override
    public List<String> adapters() {
        return List.of("dk.samvaer.complaint.appealsboard", "dk.samvaer.complaint.remote");
    }
}

package dk.samvaer.transport;

import dk.samvaer.starter.testkit.HouseRules;
import java.util.List;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.transport";
    }

    @Override
    public List<String> adapters() {
        return List.of("dk.samvaer.transport.visitation");
    }
}

package dk.samvaer.supplier;

import dk.samvaer.starter.testkit.HouseRules;
import java.util.List;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.supplier";
    }

    @Override
    public List<String> adapters() {
        return List.of("dk.samvaer.supplier.webhooks");
    }
}

package dk.samvaer.supplier;

import dk.samvaer.starter.testkit.HouseRules;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.supplier";
    }
}

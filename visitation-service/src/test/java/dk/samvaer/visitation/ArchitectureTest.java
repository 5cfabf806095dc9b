package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.HouseRules;

class ArchitectureTest implements HouseRules {
    @Override
    public String service() {
        return "dk.samvaer.visitation";
    }
}

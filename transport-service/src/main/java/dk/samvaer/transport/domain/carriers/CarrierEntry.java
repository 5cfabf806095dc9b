package dk.samvaer.transport.domain.carriers;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.util.List;

/** What the register says of a carrier and the transport office may change. */
public record CarrierEntry(String name, List<Vehicle> vehicles) {
    public CarrierEntry {
        vehicles = List.copyOf(vehicles);
    }

    /** A vehicle that citizens were planned to stays in the register. */
    void requireSound(List<Vehicle> before) {
        unless(codes(vehicles).stream().distinct().count() == vehicles.size(), "VEHICLE_TWICE");
        unless(codes(vehicles).containsAll(codes(before)), "VEHICLE_MISSING");
    }

    private static List<String> codes(List<Vehicle> vehicles) {
        return vehicles.stream().map(Vehicle::code).toList();
    }
}

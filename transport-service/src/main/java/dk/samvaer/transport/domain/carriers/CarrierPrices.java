package dk.samvaer.transport.domain.carriers;

import dk.samvaer.transport.domain.cost.CostTotal;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.cost.PriceLists;
import dk.samvaer.transport.domain.cost.RideCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rides and travel passes cost by the agreements with all carriers. */
// TR-02
public record CarrierPrices(List<Carrier> carriers) {
    public CarrierPrices {
        carriers = List.copyOf(carriers);
    }

    public CostTotal of(List<RideCount> rides) {
        var prices = lists();
        return rides.stream().map(it -> CostTotal.of(it, prices)).reduce(CostTotal.NOTHING, CostTotal::plus);
    }

    public CostTotal of(PassCount passes) {
        return CostTotal.ofPasses(
                passes.number(), seller(passes).flatMap(carrier -> lists().ofPass(carrier, passes.from())));
    }

    /** Whose pass it is: where it names no carrier, it is known only where one alone has that mode on the day. */
    public Optional<String> seller(PassCount passes) {
        if (passes.carrierId() != null) {
            return Optional.of(passes.carrierId());
        }
        var sellers = registered(passes.mode(), passes.from());
        return sellers.size() == 1 ? Optional.of(sellers.getFirst()) : Optional.empty();
    }

    /** Codes of the carriers with that mode on that day. */
    public List<String> registered(String mode, LocalDate day) {
        return carriers.stream()
                .filter(it -> it.mode().equals(mode) && it.validity().covers(day))
                .map(Carrier::code)
                .toList();
    }

    private PriceLists lists() {
        return new PriceLists(carriers.stream().collect(Collectors.toMap(Carrier::code, Carrier::prices)));
    }
}

package dk.samvaer.transport.domain.carriers;

import dk.samvaer.transport.domain.cost.CostTotal;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.cost.PriceLists;
import dk.samvaer.transport.domain.cost.RideCount;
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

    /** Whose pass it is: a pass names no carrier, so that it is known only where one carrier alone has that mode on the day. */
    public Optional<String> seller(PassCount passes) {
        var sellers = carriers.stream()
                .filter(it -> it.mode().equals(passes.mode()) && it.validity().covers(passes.from()))
                .map(Carrier::code)
                .toList();
        return sellers.size() == 1 ? Optional.of(sellers.getFirst()) : Optional.empty();
    }

    private PriceLists lists() {
        return new PriceLists(carriers.stream().collect(Collectors.toMap(Carrier::code, Carrier::prices)));
    }
}

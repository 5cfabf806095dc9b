package dk.samvaer.plan.domain.offer;

import dk.samvaer.plan.domain.facts.ExternalFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service orders of one case.
 *
 * @param current null where none stands for the latest refusal of a plan
 */
// AP-02
public record ServiceOrders(@Nullable ServiceOrder current, List<ServiceOrder> superseded) {
    public static final ServiceOrders NONE = new ServiceOrders(null, List.of());

    public ServiceOrders {
        superseded = List.copyOf(superseded);
    }

    public int next() {
        return 1
                + Stream.concat(superseded.stream(), Stream.ofNullable(current))
                        .mapToInt(ServiceOrder::version)
                        .max()
                        .orElse(0);
    }

    public ServiceOrders with(ServiceOrder order) {
        return new ServiceOrders(order, retired().superseded);
    }

    /** Each refusal of a plan needs an order of its own, and an adopted plan stands in its place. */
    public ServiceOrders retired() {
        return new ServiceOrders(
                null,
                Stream.concat(superseded.stream(), Stream.ofNullable(current)).toList());
    }

    /** The order anew, where another mode of transport is granted than it says. */
    public Optional<ServiceOrder> following(ExternalFacts facts) {
        var mode = facts.transport().mode();
        var order = current;
        if (order == null
                || mode == null
                || facts.transportAwaitsDecision()
                || mode.equals(order.transport().mode())) {
            return Optional.empty();
        }
        return Optional.of(order.movedTo(mode));
    }
}

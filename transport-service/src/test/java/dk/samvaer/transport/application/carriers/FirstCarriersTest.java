package dk.samvaer.transport.application.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The carriers that the demo begins with. */
class FirstCarriersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void TR_02_the_demo_begins_with_a_priced_carrier_of_each_mode() throws IOException {
        var carriers = configured().stream().map(FirstCarriersTest::begun).toList();
        assertThat(carriers)
                .extracting(Carrier::mode)
                .contains("INTERNAL_DISABILITY_TRANSPORT", "TAXI", "PUBLIC_TRANSPORT");
        assertThat(carriers)
                .allMatch(it -> it.validity().covers(DAY))
                .allMatch(it -> it.prices().on(DAY).isPresent())
                .allMatch(it -> it.prices().on(DAY).orElseThrow().isPerRide()
                        != it.mode().equals("PUBLIC_TRANSPORT"));
        assertThat(carriers.getFirst().vehicle("BUS_1"))
                .hasValueSatisfying(bus -> assertThat(bus.seats()).isEqualTo(8));
        assertThat(carriers.getFirst().prices().on(DAY))
                .contains(Price.perRide(Amount.of("92.50"), Amount.of("92.50"), Amount.of("46.25")));
    }

    private static List<FirstCarrier> configured() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("local", new ClassPathResource("application-local.yml"))
                .forEach(environment.getPropertySources()::addLast);
        return new Binder(ConfigurationPropertySources.get(environment))
                .bind("samvaer.transport.carriers", Bindable.listOf(FirstCarrier.class))
                .get();
    }

    private static Carrier begun(FirstCarrier first) {
        var events = first.events();
        var carrier = Carrier.begin(events.getFirst());
        for (CarrierEvent event : events.subList(1, events.size())) {
            carrier = carrier.apply(event);
        }
        return carrier;
    }
}

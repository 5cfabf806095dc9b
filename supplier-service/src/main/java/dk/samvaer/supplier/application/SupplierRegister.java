package dk.samvaer.supplier.application;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The suppliers that the municipality uses.
 *
 * @param suppliers in the order of the list
 */
@ConfigurationProperties("samvaer.register")
public record SupplierRegister(List<Entry> suppliers) {

    /** @param code the short name that topics, tokens and grants use: small letters and digits */
    public record Entry(String code, String name, List<String> units) {}

    public SupplierRegister {
        suppliers = List.copyOf(suppliers);
    }
}

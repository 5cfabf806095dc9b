package dk.samvaer.supplier;

import dk.samvaer.supplier.application.SupplierRegister;
import dk.samvaer.supplier.application.Suppliers;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SupplierRegister.class)
class RegisterAtStart {

    @Bean
    ApplicationRunner suppliersAreRegistered(Suppliers suppliers) {
        return arguments -> suppliers.registerAll();
    }
}

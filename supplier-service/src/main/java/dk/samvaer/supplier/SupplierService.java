package dk.samvaer.supplier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SupplierService {
    public static void main(String[] arguments) {
        SpringApplication.run(SupplierService.class, arguments);
    }
}

package dk.samvaer.visitation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that owns citizens and their cases. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VisitationService {
    public static void main(String[] args) {
        SpringApplication.run(VisitationService.class, args);
    }
}

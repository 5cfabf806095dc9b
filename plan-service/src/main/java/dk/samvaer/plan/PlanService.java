package dk.samvaer.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlanService {
    public static void main(String[] args) {
        SpringApplication.run(PlanService.class, args);
    }
}

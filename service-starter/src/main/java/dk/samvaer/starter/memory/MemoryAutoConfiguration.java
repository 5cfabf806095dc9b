package dk.samvaer.starter.memory;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives memory back that was needed under load. */
@AutoConfiguration
public class MemoryAutoConfiguration {

    @Bean
    OldGeneration oldGeneration() {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new OldGeneration(
                ManagementFactory.getMemoryPoolMXBeans(),
                new Idle(process::getProcessCpuTime, System::nanoTime),
                ManagementFactory.getMemoryMXBean()::gc);
    }
}

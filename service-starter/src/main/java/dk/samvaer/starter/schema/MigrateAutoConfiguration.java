package dk.samvaer.starter.schema;

import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;

/** With {@code --samvaer.migrate} the service's program prepares the database and ends: nothing listens, serves or sweeps. */
@AutoConfiguration(before = LifecycleAutoConfiguration.class)
@ConditionalOnProperty(MigrateSettings.COMMAND)
class MigrateAutoConfiguration {

    /** Starts nothing, where Spring would make and start whatever has a life of its own. */
    @Bean
    LifecycleProcessor lifecycleProcessor() {
        return new NothingStarts();
    }

    /** Leaves unmade whatever the command does not need, also what Spring Boot would make though all else is lazy. */
    @Bean
    static BeanFactoryPostProcessor everythingIsLazy() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .forEach(definition -> definition.setLazyInit(true));
    }

    @Bean
    MigrateCommand migrateCommand(Schema expectedSchema) {
        return new MigrateCommand(expectedSchema);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> endsWhenDone() {
        return done -> done.getApplicationContext().close();
    }

    private static final class NothingStarts implements LifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}

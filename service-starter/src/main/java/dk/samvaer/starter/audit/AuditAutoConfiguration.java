package dk.samvaer.starter.audit;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.problems.Problems;
import dk.samvaer.starter.security.CallerGate;
import dk.samvaer.starter.store.Gate;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Sets up the gate before every aggregate and the log of who passed it. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AuditAutoConfiguration {
    /** Within the request context (-105). */
    private static final int OUTSIDE_REFUSALS = -103;

    /** Outside the security filters (-100). */
    private static final int OUTSIDE_SECURITY = -102;

    @Bean
    @ConditionalOnMissingBean
    AccessLog accessLog(MongoDatabaseFactory mongo, BlindIndex key, ObjectProvider<Clock> clock) {
        return new MongoAccessLog(mongo::getMongoDatabase, key, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    AccessRecorder accessRecorder(AccessLog log, ObjectProvider<Clock> clock) {
        return new AccessRecorder(log, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    Gate gate(AccessRecorder recorder, ObjectProvider<Clock> clock) {
        return recorder.recording(new CallerGate(clock.getIfAvailable(Clock::systemUTC)));
    }

    @Bean
    AccessLogController accessLogApi(AccessLog log) {
        return new AccessLogController(log);
    }

    @Bean
    AccessLogAdvice accessLogAdvice(Problems problems) {
        return new AccessLogAdvice(problems);
    }

    @Bean
    FilterRegistrationBean<AnswerAfterLog> answerAfterLog(ObjectProvider<MeterRegistry> meters) {
        var filter = new FilterRegistrationBean<>(new AnswerAfterLog(meters.getIfAvailable(SimpleMeterRegistry::new)));
        filter.setOrder(OUTSIDE_REFUSALS);
        return filter;
    }

    @Bean
    RefusalLog refusalLog(AccessLog log, ObjectProvider<Clock> clock, ObjectProvider<MeterRegistry> meters) {
        return new RefusalLog(
                        log, clock.getIfAvailable(Clock::systemUTC), meters.getIfAvailable(SimpleMeterRegistry::new))
                .everyMinute();
    }

    @Bean
    FilterRegistrationBean<RefusalRecord> refusalRecord(RefusalLog refusals) {
        var filter = new FilterRegistrationBean<>(new RefusalRecord(refusals));
        filter.setOrder(OUTSIDE_SECURITY);
        return filter;
    }
}

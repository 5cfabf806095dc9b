package dk.samvaer.starter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Explains why a service without a database does not start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NoDatabase extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {
    private static final List<Class<?>> DATABASE = List.of(MongoDatabaseFactory.class, MongoTemplate.class);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failed, NoSuchBeanDefinitionException missing) {
        return DATABASE.contains(missing.getBeanType())
                ? new FailureAnalysis(
                        "The service has no database, and keeps nothing in memory instead.",
                        "Give the address of a MongoDB database in MONGODB_URI, and do not exclude Boot's MongoDB"
                                + " configuration.",
                        missing)
                : null;
    }
}

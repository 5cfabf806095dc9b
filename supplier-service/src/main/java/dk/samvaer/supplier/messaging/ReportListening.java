package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.UntilApplied;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How the topics are read that suppliers' systems write to. */
@Configuration(proxyBeanMethods = false)
class ReportListening {

    @Bean
    ReportRetention reportRetention() {
        return new ReportRetention();
    }

    @Bean
    MeterBinder topicsThatKeepTooLong(ReportRetention retention) {
        return registry -> Gauge.builder(
                        "samvaer.reports.topics.kept.too.long",
                        () -> retention.faults().size())
                .description("Topics of suppliers' systems that keep what they hold for more than 90 days")
                .register(registry);
    }

    @Bean
    ReportListeners reportListeners(
            KafkaProperties kafka,
            ReportReader reader,
            ReportAcknowledgements reports,
            Republisher answers,
            EventSpans spans,
            SchemaCheck schema,
            UntilApplied untilApplied,
            ReportRetention retention) {
        return new ReportListeners(
                () -> Admin.create(kafka.buildAdminProperties()),
                topic -> listener(
                        topic,
                        settings(kafka, topic),
                        new PolledReports(reader, reports, answers, spans),
                        schema,
                        untilApplied),
                retention,
                ReportListeners.JOIN_WITHIN);
    }

    @Bean
    MeterBinder topicsThatCannotBeListed(ReportListeners listeners) {
        return registry -> Gauge.builder(
                        "samvaer.reports.topics.unlisted",
                        () -> listeners.unlisted().toMillis() / 1000.0)
                .description("For how long the topics of suppliers' systems could not be listed; 0 while they can be")
                .baseUnit("seconds")
                .register(registry);
    }

    /** The first report on a new topic counts, also where it was written before the service found the topic. */
    private static Map<String, Object> settings(KafkaProperties kafka, String topic) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "supplier-service.reports." + ReportTopics.supplierOf(topic));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private static MessageListenerContainer listener(
            String topic,
            Map<String, Object> settings,
            PolledReports reports,
            SchemaCheck schema,
            UntilApplied untilApplied) {
        var properties = new ContainerProperties(topic);
        properties.setMessageListener((BatchMessageListener<byte[], byte[]>) poll -> {
            schema.require();
            reports.receive(poll);
        });
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setBeanName(topic);
        untilApplied.configure(container);
        return container;
    }
}

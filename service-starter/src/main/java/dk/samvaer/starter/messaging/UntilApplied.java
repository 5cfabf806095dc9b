package dk.samvaer.starter.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes every listener acknowledge the records of a poll only after each was applied or parked, and offer them again, with a growing pause,
 * for as long as a technical fault lasts.
 */
public final class UntilApplied implements ListenerContainerWithDlqAndRetryCustomizer {
    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Consumers consumers;

    public UntilApplied(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetters,
            @Nullable BackOff backOff) {
        untilApplied(container);
        consumers.add(container);
    }

    /** The same for a listener that the service makes itself while it runs; one that has not joined its group yet makes the service no less ready. */
    public void configure(AbstractMessageListenerContainer<?, ?> container) {
        untilApplied(container);
        consumers.addLater(container);
    }

    private static void untilApplied(AbstractMessageListenerContainer<?, ?> container) {
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
        forEver.setMaxInterval(LONGEST_PAUSE_MS);
        DefaultErrorHandler again = new DefaultErrorHandler(forEver);
        again.setClassifications(Map.of(), true);
        container.setCommonErrorHandler(again);
        container.getContainerProperties().setAckMode(AckMode.BATCH);
        container.getContainerProperties().setAuthExceptionRetryInterval(Duration.ofMillis(LONGEST_PAUSE_MS));
    }
}

package dk.samvaer.starter.messaging;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Passes the Kafka records of a poll to the binding unchanged, so that nothing between broker and inbox interprets them. */
public final class WholePoll implements BatchMessageConverter {
    private static final String HEADER = "records";

    /** The records behind a message that this converter made. */
    @SuppressWarnings("unchecked")
    public static List<ConsumerRecord<byte[], byte[]>> of(Message<?> message) {
        return (List<ConsumerRecord<byte[], byte[]>>)
                Objects.requireNonNull(message.getHeaders().get(HEADER));
    }

    @Override
    public Message<?> toMessage(
            List<ConsumerRecord<?, ?>> records,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer,
            @Nullable Type payloadType) {
        return MessageBuilder.withPayload(List.of(new byte[0]))
                .setHeader(HEADER, List.copyOf(records))
                .build();
    }

    @Override
    public List<ProducerRecord<?, ?>> fromMessage(Message<?> message, @Nullable String defaultTopic) {
        throw new UnsupportedOperationException("only for reading");
    }
}

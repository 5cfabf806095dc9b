package dk.samvaer.starter.messaging;

import java.lang.reflect.Type;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Passes the Kafka record to the binding unchanged, so that nothing between broker and inbox interprets it. */
public final class WholeRecord implements RecordMessageConverter {
    private static final String HEADER = "record";

    /** The record behind a message that this converter made. */
    @SuppressWarnings("unchecked")
    public static ConsumerRecord<byte[], byte[]> of(Message<byte[]> message) {
        return (ConsumerRecord<byte[], byte[]>)
                Objects.requireNonNull(message.getHeaders().get(HEADER));
    }

    @Override
    public Message<?> toMessage(
            ConsumerRecord<?, ?> message,
            @Nullable Object acknowledgment,
            @Nullable Object consumer,
            @Nullable Type payloadType) {
        return MessageBuilder.withPayload(message.value() == null ? new byte[0] : message.value())
                .setHeader(HEADER, message)
                .build();
    }

    @Override
    public ProducerRecord<?, ?> fromMessage(Message<?> message, @Nullable String defaultTopic) {
        throw new UnsupportedOperationException("only for reading");
    }
}

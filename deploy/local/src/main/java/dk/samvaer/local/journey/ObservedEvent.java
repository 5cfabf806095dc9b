package dk.samvaer.local.journey;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An event that was seen on a topic, in either mode of CloudEvents. */
public record ObservedEvent(String topic, String caseId, String id, String type, JsonNode data) {
    private static final String PREFIX = "dk.samvaer.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ObservedEvent of(ConsumerRecord<byte[], byte[]> item) {
        JsonNode body = json(item.value());
        String binaryType = header(item, "ce_type");
        boolean structured = binaryType.isEmpty();
        String type = structured ? body.path("type").asString("?") : binaryType;
        return new ObservedEvent(
                item.topic(),
                text(item.key()),
                structured ? body.path("id").asString("") : header(item, "ce_id"),
                type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type,
                structured ? body.path("data") : body);
    }

    private static String header(ConsumerRecord<byte[], byte[]> item, String name) {
        Header header = item.headers().lastHeader(name);
        return header == null ? "" : text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte @Nullable [] bytes) {
        try {
            return JSON.readTree(bytes == null ? new byte[0] : bytes);
        } catch (JacksonException undecodable) {
            return MissingNode.getInstance();
        }
    }
}

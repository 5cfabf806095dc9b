package dk.samvaer.starter.messaging;

import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.domain.Ids;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What a parked record held, key and headers included, as one sealed value: whoever sent it may have put anything into it. Sealed by the
 * key of its case, and so erased with the person; by one of the service's own where the record tells no case, or one that is erased already.
 */
final class ParkedContent {
    private static final UUID OF_THE_SERVICE = Ids.derive(new UUID(0, 0), "parked records of no case");
    private static final DocumentCodec CODEC = new DocumentCodec();

    private final SealedBytes seal;

    ParkedContent(SealedBytes seal) {
        this.seal = seal;
    }

    /** @param key null where the record has none, as its value */
    record Content(byte @Nullable [] key, byte @Nullable [] value, Map<String, byte[]> headers) {
        static final Content ERASED = new Content(null, null, Map.of());
    }

    void write(ParkedEvent event, Document into) {
        UUID caseId = event.caseId();
        UUID owner = caseId == null || seal.isErased(caseId) ? OF_THE_SERVICE : caseId;
        Document content = new Document("key", binary(event.key()))
                .append("value", binary(event.value()))
                .append("headers", headers(event.headers()));
        into.append("sealedBy", owner.toString());
        into.append("content", new Binary(seal.seal(owner, event.id(), bytes(content))));
    }

    Content read(Document parked) {
        Binary sealed = parked.get("content", Binary.class);
        if (sealed == null) {
            return content(parked);
        }
        UUID owner = UUID.fromString(parked.getString("sealedBy"));
        return seal.open(owner, parked.getString("_id"), sealed.getData())
                .map(plain -> content(CODEC.decode(
                        new BsonBinaryReader(ByteBuffer.wrap(plain)),
                        DecoderContext.builder().build())))
                .orElse(Content.ERASED);
    }

    /** Also of a record that was parked before contents were sealed. */
    private static Content content(Document plain) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        plain.getList("headers", Document.class, List.of())
                .forEach(header -> headers.put(
                        header.getString("name"),
                        header.get("value", Binary.class).getData()));
        return new Content(bytes(plain.get("key", Binary.class)), bytes(plain.get("value", Binary.class)), headers);
    }

    /** A list of pairs, since a header's name may hold any character. */
    private static List<Document> headers(Map<String, byte[]> headers) {
        List<Document> pairs = new ArrayList<>();
        headers.forEach((name, value) -> pairs.add(new Document("name", name).append("value", new Binary(value))));
        return pairs;
    }

    private static byte[] bytes(Document document) {
        try (BasicOutputBuffer out = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
            return out.toByteArray();
        }
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable Binary binary) {
        return binary == null ? null : binary.getData();
    }
}

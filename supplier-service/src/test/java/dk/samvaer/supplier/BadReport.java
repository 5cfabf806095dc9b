package dk.samvaer.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that a supplier's system should not have written.
 *
 * @param name what is wrong with it
 * @param code what it is refused with
 * @param eventId what the answer names, null where nobody can tell
 * @param headers name and value, in turn
 */
record BadReport(
        String name,
        String code,
        @Nullable String eventId,
        @Nullable String key,
        List<String> headers,
        byte @Nullable [] value) {
    static final String PLAIN = "{\"placementId\":\"%s\",\"reportedAt\":\"%s\",\"category\":\"MORE_SUPPORT\"}";

    /** One in structured mode, as text. */
    static BadReport structured(String name, String code, @Nullable String eventId, String value) {
        return new BadReport(name, code, eventId, null, List.of(), value.getBytes(UTF_8));
    }

    static BadReport bytes(String name, String code, @Nullable String eventId, byte @Nullable [] value) {
        return new BadReport(name, code, eventId, null, List.of(), value);
    }

    /** One in binary mode with these headers after the usual ones. */
    static BadReport binary(
            String name, String code, @Nullable String eventId, String id, @Nullable String value, String... more) {
        List<String> headers = new ArrayList<>(List.of(
                "ce_specversion", "1.0",
                "ce_id", id,
                "ce_source", "urn:cvr:29189625:journal",
                "ce_type", "dk.samvaer.report.need-changed.v1"));
        headers.addAll(List.of(more));
        return new BadReport(name, code, eventId, null, headers, value == null ? null : value.getBytes(UTF_8));
    }

    BadReport withKey(String otherKey) {
        return new BadReport(name, code, eventId, otherKey, headers, value);
    }

    /** Without the header of that name. */
    BadReport without(String header) {
        List<String> left = new ArrayList<>(headers);
        int place = left.indexOf(header);
        left.remove(place);
        left.remove(place);
        return new BadReport(name, code, eventId, key, left, value);
    }

    BadReport with(String header, String text) {
        List<String> longer = new ArrayList<>(headers);
        longer.addAll(List.of(header, text));
        return new BadReport(name, code, eventId, key, longer, value);
    }

    @SuppressWarnings("NullAway") // a record may come without a key and without a value
    ProducerRecord<byte[], byte[]> on(String topic) {
        var message = new ProducerRecord<byte[], byte[]>(topic, key == null ? null : key.getBytes(UTF_8), value);
        for (int at = 0; at < headers.size(); at += 2) {
            message.headers().add(headers.get(at), headers.get(at + 1).getBytes(UTF_8));
        }
        return message;
    }

    static byte[] zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}

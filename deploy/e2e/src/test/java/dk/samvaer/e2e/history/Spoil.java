package dk.samvaer.e2e.history;

import java.util.HashMap;
import java.util.Map;

/** The same records with one thing changed. */
final class Spoil {
    private Spoil() {}

    static KeptDocument version(KeptDocument it, long version) {
        return new KeptDocument(
                it.service(), it.collection(), it.id(), it.caseId(), version, it.sequence(), it.unsent(), it.seen());
    }

    static KeptDocument outbox(KeptDocument it, long sequence, int unsent) {
        return new KeptDocument(
                it.service(), it.collection(), it.id(), it.caseId(), it.version(), sequence, unsent, it.seen());
    }

    static KeptDocument hearing(KeptDocument it, String source, long sequence) {
        Map<String, Long> seen = new HashMap<>(it.seen());
        seen.put(source, sequence);
        return new KeptDocument(
                it.service(), it.collection(), it.id(), it.caseId(), it.version(), it.sequence(), it.unsent(), seen);
    }

    static Command acknowledgedAs(Command it, long version) {
        return new Command(it.id(), it.walk(), it.service(), it.aggregateId(), it.act(), true, version, 0);
    }

    static TopicRecord at(TopicRecord it, int partition, long offset) {
        return event(it, partition, offset, it.eventId(), it.sequence(), it.data());
    }

    /** Another event of the same aggregate, type and cause. */
    static TopicRecord another(TopicRecord it, long offset, long sequence) {
        return event(it, it.partition(), offset, "another", sequence, it.data());
    }

    static TopicRecord answering(TopicRecord it, String eventId) {
        Map<String, String> data = new HashMap<>(it.data());
        data.put("eventId", eventId);
        return event(it, it.partition(), it.offset(), it.eventId(), it.sequence(), data);
    }

    static ParkedRecord parked(String place, String caseId, String reason) {
        return new ParkedRecord("visitation", place, caseId, "plan.plan-offered.v1", reason, "");
    }

    private static TopicRecord event(
            TopicRecord it, int partition, long offset, String id, long sequence, Map<String, String> data) {
        return new TopicRecord(
                it.topic(),
                partition,
                offset,
                it.caseId(),
                id,
                it.type(),
                it.source(),
                it.aggregateId(),
                sequence,
                it.correlationId(),
                it.causationId(),
                it.byPlatform(),
                data);
    }
}

package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in, after the checks that need nothing but the report itself.
 *
 * @param reportId derived from supplier, source and id of the sender, so that the same report has the same id
 * @param supplierId from the topic or the token, never from what was sent
 * @param position where it stood on the supplier's topic; null where it came over HTTP
 * @param eventId the sender's id of it; null where that could not be read
 * @param claims what it says beside its content; proves nothing
 * @param fingerprint of type and data, which tells it from another report under the same id; null where it could not be read
 * @param content what it reports, or why it is refused
 */
public record IncomingReport(
        UUID reportId,
        String supplierId,
        @Nullable Position position,
        @Nullable String eventId,
        @Nullable String type,
        Claims claims,
        @Nullable String fingerprint,
        Content content) {

    /** What a report says, or the first check that it does not pass. */
    public sealed interface Content permits SupplierReport, Refusal {}

    /** Where a record stood. */
    public record Position(String topic, int partition, long offset) {
        @Override
        public String toString() {
            return topic + ":" + partition + ":" + offset;
        }
    }

    /**
     * What must fit the placement that the report names.
     *
     * @param cases what the sender says the case is, by where it says so
     * @param days the days that the data name, by field
     */
    public record Claims(Map<String, String> cases, Map<String, LocalDate> days) {
        /** No day of a placement lies longer before its grant begins: the order comes some weeks ahead. */
        private static final int DAYS_BEFORE_GRANT = 90;

        public static final String KEY = "record key";
        public static final String SUBJECT = "subject";
        public static final String CASE_ID = "caseId";

        public static final Claims NONE = new Claims(Map.of(), Map.of());

        public Claims {
            cases = Map.copyOf(cases);
            days = Map.copyOf(days);
        }

        /** What the sender says the case is, where it says so by an id. */
        public @Nullable UUID caseId() {
            return Stream.of(KEY, SUBJECT, CASE_ID)
                    .flatMap(where -> Ids.parse(cases.get(where)).stream())
                    .findFirst()
                    .orElse(null);
        }

        /** The refusal of a report that names another case than the placement's, or a day that cannot be one of the placement. */
        public Optional<Refusal> refusal(Placement placement, LocalDate today) {
            return otherCase(placement.caseId())
                    .or(() -> strangeDay(placement.grant().startsOn(), today));
        }

        private Optional<Refusal> otherCase(UUID caseId) {
            return cases.entrySet().stream()
                    .filter(claim ->
                            !Ids.parse(claim.getValue()).filter(caseId::equals).isPresent())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .map(where -> new Refusal("CASE_MISMATCH", "The " + where + " is not the case of the placement."));
        }

        private Optional<Refusal> strangeDay(LocalDate startsOn, LocalDate today) {
            var earliest = (startsOn.isBefore(today) ? startsOn : today).minusDays(DAYS_BEFORE_GRANT);
            var latest = today.plusDays(1);
            return days.entrySet().stream()
                    .filter(day ->
                            day.getValue().isBefore(earliest) || day.getValue().isAfter(latest))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .map(where -> new Refusal(
                            "DATE_OUT_OF_BOUNDS", where + " is not between " + earliest + " and " + latest + "."));
        }
    }

    /** The same report, refused whatever it says. */
    public IncomingReport refused(Refusal refusal) {
        return new IncomingReport(reportId, supplierId, position, eventId, type, claims, fingerprint, refusal);
    }

    /** The same report as it stood on the supplier's topic. */
    public IncomingReport at(Position where) {
        return new IncomingReport(reportId, supplierId, where, eventId, type, claims, fingerprint, content);
    }

    /** The refusal of this report because its id was used for another one; it has an id of its own, the same whenever it comes again. */
    public IncomingReport reused() {
        var refusal = new Refusal("REPORT_ID_REUSED", "Another report came under this source and id before.");
        UUID own = Ids.derive(reportId, "other content " + fingerprint);
        return new IncomingReport(own, supplierId, position, eventId, type, claims, fingerprint, refusal);
    }

    /** Whether it is known by the sender's source and id, so that it is recognised when it comes again. */
    public boolean isIdentified() {
        return fingerprint != null;
    }

    public static UUID idOf(String supplierId, String source, String eventId) {
        return Ids.derive(Ids.derive(Supplier.idOf(supplierId), source), eventId);
    }

    /**
     * A record that is no report, known by where and since when it stood there.
     *
     * @param at tells a topic that was made anew from the one before it
     * @param eventId the sender's id, where it can be read all the same
     */
    public static IncomingReport unreadable(
            String supplierId,
            Position position,
            Instant at,
            @Nullable String eventId,
            Claims claims,
            Refusal refusal) {
        UUID reportId = Ids.derive(Supplier.idOf(supplierId), position + " " + at);
        return new IncomingReport(reportId, supplierId, position, eventId, null, claims, null, refusal);
    }
}

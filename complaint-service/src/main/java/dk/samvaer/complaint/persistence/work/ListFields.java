package dk.samvaer.complaint.persistence.work;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.complaint.persistence.statistics.StatisticsFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields stored beside a complaint for its lists, and the indexes of the lists. */
public final class ListFields {
    private ListFields() {}

    public static Map<String, Object> listed(Complaint complaint) {
        Map<String, Object> fields = new LinkedHashMap<>(ComplaintsQueries.listed(complaint));
        fields.putAll(WorkFields.listed(complaint));
        fields.putAll(StatisticsFields.listed(complaint));
        return fields;
    }

    public static List<List<String>> indexes() {
        return Stream.of(ComplaintsQueries.INDEXES, WorkFields.INDEXES, StatisticsFields.INDEXES)
                .flatMap(List::stream)
                .toList();
    }
}

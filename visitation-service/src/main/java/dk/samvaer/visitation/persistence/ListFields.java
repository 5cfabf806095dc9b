package dk.samvaer.visitation.persistence;

import dk.samvaer.visitation.domain.cases.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields stored beside a case for its lists, and the indexes of the lists. */
public final class ListFields {
    /** The citizen whose one open case it is; not there otherwise. */
    public static final String OPEN_OF = "listed.openOf";

    private ListFields() {}

    public static Map<String, Object> listed(Case it) {
        Map<String, Object> fields = new LinkedHashMap<>(CasesQueries.listed(it));
        fields.putAll(WorkListsQueries.listed(it));
        if (it.isOnlyOpen()) {
            fields.put("openOf", it.citizenId().toString());
        }
        return fields;
    }

    public static List<List<String>> indexes() {
        return Stream.of(CasesQueries.indexes(), WorkListsQueries.indexes(), CaseChangesQueries.indexes())
                .flatMap(List::stream)
                .toList();
    }
}

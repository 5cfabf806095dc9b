package dk.samvaer.visitation.persistence;

import dk.samvaer.visitation.domain.cases.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is kept beside a case so that every list of cases is found by an index. */
public final class CaseLists {
    private CaseLists() {}

    public static Map<String, Object> listed(Case it) {
        Map<String, Object> fields = new LinkedHashMap<>(CaseList.listed(it));
        fields.putAll(WorkList.listed(it));
        return fields;
    }

    public static List<List<String>> indexes() {
        return Stream.concat(CaseList.indexes().stream(), WorkList.indexes().stream())
                .toList();
    }
}

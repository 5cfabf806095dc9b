import com.fasterxml.jackson.annotation.*;
import java.util.*;
import tools.jackson.databind.json.JsonMapper;

public class T {
    record L(String label, Integer n) {}

    record R(String a, String b, List<List<String>> c, Map<String, L> m, Set<L> s, Object any, int i) {}

    record Pre(List<L> ls) {
        Pre {
            ls = List.copyOf(ls);
        }
    }

    public static void main(String[] x) {
        var m = JsonMapper.builder()
                .changeDefaultNullHandling(v -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .build();
        for (var j : List.of(
                "{\"i\":1}",
                "{\"a\":null}",
                "{\"c\":[[null]]}",
                "{\"c\":[null]}",
                "{\"m\":{\"k\":null}}",
                "{\"m\":{\"k\":{\"label\":null}}}",
                "{\"s\":[null]}",
                "{\"any\":{\"k\":null}}",
                "{\"any\":null}",
                "{\"any\":[null]}",
                "{\"i\":null}"))
            try {
                System.out.println(j + " -> " + m.readValue(j, R.class));
            } catch (Exception e) {
                System.out.println(j + " !! " + e.getClass().getSimpleName() + " "
                        + e.getMessage().replace("\n", " "));
            }
        for (var j : List.of("{}", "{\"ls\":[null]}", "{\"ls\":[{\"label\":null}]}", "null"))
            try {
                System.out.println(j + " -> " + m.readValue(j, Pre.class));
            } catch (Exception e) {
                System.out.println(j + " !! " + e.getClass().getSimpleName() + " "
                        + e.getMessage().replace("\n", " "));
            }
    }
}

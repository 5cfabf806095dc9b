package dk.samvaer.visitation.web.reference;

import dk.samvaer.visitation.domain.register.CodeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every code that a client sends to this service, as it is on a day, with its name in both languages. */
record CodesView(LocalDate on, List<CodeListView> lists) {
    private static final String MODES = "transportMode";
    private static final String SUPPLIERS = "supplier";

    record CodeListView(String name, List<CodeView> codes) {}

    /** @param validFrom from when it is called so; null where that has always been so */
    record CodeView(
            String code,
            String danish,
            String english,
            @Nullable LocalDate validFrom) {}

    /** @param names what suppliers and modes of transport are called on that day */
    static CodesView of(LocalDate day, List<CodeName> names, CodeTexts texts) {
        var fixed = CodeLists.ALL.stream()
                .map(list -> new CodeListView(
                        list.name(),
                        list.codes().stream()
                                .map(code -> new CodeView(
                                        code,
                                        texts.danish(list.name(), code),
                                        texts.english(list.name(), code).orElse(code),
                                        null))
                                .toList()));
        Predicate<CodeName> mode = it -> it.code().equals(it.code().toUpperCase(Locale.ROOT));
        var dated = Stream.of(named(MODES, names, mode, texts), named(SUPPLIERS, names, mode.negate(), texts));
        return new CodesView(day, Stream.concat(fixed, dated).toList());
    }

    private static CodeListView named(String list, List<CodeName> names, Predicate<CodeName> which, CodeTexts texts) {
        return new CodeListView(
                list,
                names.stream()
                        .filter(which)
                        .map(it -> new CodeView(
                                it.code(),
                                it.name(),
                                texts.english(list, it.code()).orElse(it.name()),
                                it.validFrom()))
                        .toList());
    }
}

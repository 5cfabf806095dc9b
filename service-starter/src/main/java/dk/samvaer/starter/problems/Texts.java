package dk.samvaer.starter.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Finds the text of a code in Danish or English: in the service's {@code messages}, then in the starter's own. */
public final class Texts {
    private static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SPOKEN = List.of(DANISH, Locale.ENGLISH);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public Texts() {
        bundles.setBasenames(Stream.of("messages", "starter-messages")
                .filter(name -> Texts.class.getResource("/" + name + ".properties") != null)
                .toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    public Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(bundles.getMessage(key, null, null, language));
    }

    /** @param names shown where the text says {@code {0}}; a text that is always found without names needs no format */
    Optional<String> find(String key, List<String> names, Locale language) {
        var shown = names.isEmpty() ? null : new Object[] {String.join(", ", names)};
        return Optional.ofNullable(bundles.getMessage(key, shown, null, language));
    }

    static Locale language(@Nullable String acceptLanguage) {
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage);
            return Optional.ofNullable(Locale.lookup(wanted, SPOKEN)).orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}

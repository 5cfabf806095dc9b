package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.law.LegalReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The rows of the real register of law, so that a sample letter is as long as a real one. */
final class RegisteredLaw {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RegisteredLaw() {}

    /** The rows in force today for these paragraphs. */
    static List<LegalReference> of(String... keys) {
        return all().stream()
                .filter(it -> List.of(keys).contains(it.key()))
                .filter(it -> it.validTo() == null || it.validTo().isAfter(TODAY))
                .toList();
    }

    /** All rows of the register. */
    static List<LegalReference> all() {
        return register().entrySet().stream()
                .map(it -> named(it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, LegalReference> register() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("law", new ClassPathResource("law.yml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("samvaer.visitation.law", Bindable.mapOf(String.class, LegalReference.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalReference named(String id, LegalReference it) {
        return new LegalReference(
                id, it.key(), it.title(), it.act(), it.text(), it.validFrom(), it.validTo(), it.note());
    }
}

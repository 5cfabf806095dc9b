package dk.samvaer.visitation.web.overview;

import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Words timeline entries in Danish, or in English if another language is asked for. */
@Component
class TimelineTexts {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    TimelineTexts() {
        texts.setBasename("timeline");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** @param details the codes, numbers and dates behind the text, by the names of the event's fields */
    record Entry(
            UUID eventId,
            String type,
            Instant time,
            String source,
            @Nullable String actorRole,
            String text,
            Map<String, String> details) {}

    Entry entry(TimelineEntry it, Locale asked) {
        var language = asked.getLanguage().equals(DANISH.getLanguage()) ? DANISH : Locale.UK;
        return new Entry(
                it.eventId(), it.type(), it.time(), it.source(), it.actorRole(), text(it, language), it.details());
    }

    /** For documents, which are in Danish whoever asks. */
    String danish(TimelineEntry it) {
        return text(it, DANISH);
    }

    String text(TimelineEntry it, Locale language) {
        var shown = TimelineCatalogue.byType().get(it.type());
        var values = shown == null
                ? new Object[0]
                : shown.details().stream()
                        .map(name -> word(it.details().get(name), language))
                        .toArray();
        return Objects.requireNonNull(texts.getMessage(it.type(), values, it.type(), language));
    }

    private String word(@Nullable String value, Locale language) {
        if (value == null) {
            return "–";
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(LocalDate.parse(value));
        }
        return Objects.requireNonNull(texts.getMessage("code." + value, new Object[0], value, language));
    }
}

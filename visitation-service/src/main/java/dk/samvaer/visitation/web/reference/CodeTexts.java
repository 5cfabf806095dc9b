package dk.samvaer.visitation.web.reference;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What codes are called in Danish and in English. */
@Component
class CodeTexts {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    CodeTexts() {
        texts.setBasename("codes");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    String danish(String list, String code) {
        return text(list, code, DANISH).orElse(code);
    }

    /** Empty for a code that has no English name, such as the name of a supplier. */
    Optional<String> english(String list, String code) {
        return text(list, code, Locale.UK);
    }

    private Optional<String> text(String list, String code, Locale language) {
        return Optional.ofNullable(texts.getMessage(list + "." + code, new Object[0], null, language));
    }
}

package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.InvalidInput;
import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads query parameters and path variables as strictly as bodies. */
@ControllerAdvice
final class StrictParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, LocalDate.class, StrictText::date);
        formats.addConverter(String.class, Instant.class, StrictText::instant);
        formats.addConverterFactory(new Codes());
    }

    /** Where a converter refuses an id, Spring would try its own lenient editor. */
    @InitBinder
    void ids(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new Ids());
    }

    private static final class Ids extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            try {
                setValue(StrictText.uuid(text));
            } catch (InvalidInput otherForm) {
                throw new IllegalArgumentException(otherForm);
            }
        }
    }

    /** A code exactly as its enum writes it. */
    @SuppressWarnings("rawtypes")
    private static final class Codes implements ConverterFactory<String, Enum> {
        @Override
        @SuppressWarnings("unchecked")
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> (T) Enum.valueOf(type, text);
        }
    }
}

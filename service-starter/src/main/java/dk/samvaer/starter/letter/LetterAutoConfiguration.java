package dk.samvaer.starter.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets controllers answer with a {@link Letter}, in services that have the libraries which print. */
@AutoConfiguration
@ConditionalOnClass({Mustache.class, PdfRendererBuilder.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class LetterAutoConfiguration {

    @Bean
    LetterForms letterForms() {
        return new LetterForms();
    }
}

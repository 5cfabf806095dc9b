package dk.samvaer.starter.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Gives a letter as the page or the print that the caller's {@code Accept} asks for. */
public final class LetterForms extends AbstractHttpMessageConverter<Letter> {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    LetterForms() {
        super(MediaType.TEXT_HTML, MediaType.APPLICATION_PDF);
    }

    /** The answer with what lets a browser show and keep a letter. */
    public static ResponseEntity<Letter> shown(Letter letter) {
        return ResponseEntity.ok()
                .eTag("W/\"" + letter.fingerprint() + "\"")
                .varyBy(HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", letter.contentSecurityPolicy())
                .body(letter);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Letter.class;
    }

    @Override
    protected Letter readInternal(Class<? extends Letter> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("letters are written here only", request);
    }

    @Override
    protected void writeInternal(Letter letter, HttpOutputMessage answer) throws IOException {
        boolean print = MediaType.APPLICATION_PDF.equalsTypeAndSubtype(
                answer.getHeaders().getContentType());
        byte[] bytes = print ? letter.pdf() : letter.html().getBytes(StandardCharsets.UTF_8);
        answer.getHeaders().setContentType(print ? MediaType.APPLICATION_PDF : PAGE);
        answer.getHeaders().setContentDisposition(inline(letter, print ? ".pdf" : ".html"));
        answer.getHeaders().setContentLength(bytes.length);
        answer.getBody().write(bytes);
    }

    private static ContentDisposition inline(Letter letter, String form) {
        return ContentDisposition.inline().filename(letter.name() + form).build();
    }
}

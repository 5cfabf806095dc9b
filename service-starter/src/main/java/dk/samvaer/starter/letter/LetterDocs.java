package dk.samvaer.starter.letter;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What a letter is in the contract. */
@ApiResponse(
        responseCode = "200",
        description = "OK",
        content = {
            @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
            @Content(mediaType = MediaType.APPLICATION_PDF_VALUE, schema = @Schema(type = "string", format = "binary"))
        })
@ApiResponse(
        responseCode = "304",
        description = "Unchanged since the answer that `If-None-Match` names.",
        content = @Content)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LetterDocs {}

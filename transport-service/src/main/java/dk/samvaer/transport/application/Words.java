package dk.samvaer.transport.application;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.transport.domain.Word;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What citizens and those who act for them have said, with whether they could say it. */
// RP-01
@Component
public class Words {
    private final Representations representations;

    Words(Representations representations) {
        this.representations = representations;
    }

    /** @return null where nothing was said */
    @Nullable
    Word of(@Nullable Said said, UUID citizenId, Matter matter) {
        if (said == null) {
            return null;
        }
        boolean mandated = said.by() == Word.Speaker.CITIZEN
                || representations.anyRepresents(
                        citizenId, Role.valueOf(said.by().name()), matter, said.on());
        return new Word(said.by(), said.on(), said.words(), mandated);
    }

    /** What somebody has said, as the visitator writes it down. */
    public record Said(Word.Speaker by, LocalDate on, Confidential words) {}
}

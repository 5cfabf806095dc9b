package dk.samvaer.visitation.domain.assessment;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.Theme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of one theme.
 *
 * @param sources who said it
 */
// AS-05, AS-08
public record ThemeNote(Theme theme, @Nullable Severity severity, Set<Informant> sources, Confidential text) {}

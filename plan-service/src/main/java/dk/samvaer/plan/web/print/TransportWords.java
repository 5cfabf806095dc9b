package dk.samvaer.plan.web.print;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.print.PlanPage.Section;
import dk.samvaer.plan.web.AdoptedPlanView;
import dk.samvaer.plan.web.AdoptedPlanView.CitizensWordView;
import dk.samvaer.plan.web.AdoptedPlanView.TransportStatus;
import dk.samvaer.plan.web.ServiceOrderView;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of transport, in words.
 *
 * @param names of modes of transport, by their codes
 */
// AP-04; R49
record TransportWords(Audience reader, UnaryOperator<String> names) {
    private static final String HEADING = "Befordring";
    private static final String WHAT = "Befordring er kørsel mellem dit hjem og tilbuddet.";

    Section of(AdoptedPlanView it) {
        return of(it.transportMode(), it.transportStatus(), it.transportReason(), it.transportWord());
    }

    Section of(ServiceOrderView it) {
        return of(it.transportMode(), it.transportStatus(), it.transportReason(), it.transportWord());
    }

    /** Of a draft, which takes over the granted mode when it is adopted. */
    Section ofDraft(@Nullable String mode) {
        return mode == null
                ? Section.of(HEADING, List.of("Befordring bliver skrevet ind, når planen bliver vedtaget."))
                : of(mode, null, null, null);
    }

    private Section of(
            @Nullable String mode,
            @Nullable TransportStatus status,
            @Nullable Confidential reason,
            @Nullable CitizensWordView word) {
        var why = Optional.ofNullable(reason).stream().flatMap(it -> Paragraphs.of(it).stream());
        var said = Optional.ofNullable(word).stream().flatMap(this::said);
        return Section.of(
                HEADING,
                Stream.of(Stream.of(standing(mode, status)), why, said)
                        .flatMap(it -> it)
                        .toList());
    }

    private String standing(@Nullable String mode, @Nullable TransportStatus status) {
        if (mode != null) {
            return reader.reads("Du", "Borgeren") + " har fået bevilget: " + names.apply(mode) + "."
                    + reader.reads(" " + WHAT, "");
        }
        return status == TransportStatus.NOT_NEEDED
                ? reader.reads("Du har ikke brug for befordring.", "Borgeren har ikke brug for befordring.")
                : reader.reads("Du har ikke fået bevilget befordring.", "Borgeren har ikke fået bevilget befordring.");
    }

    private Stream<String> said(CitizensWordView word) {
        var who = switch (word.saidBy()) {
            case CITIZEN -> reader.reads("du selv", "borgeren selv");
            case GUARDIAN -> reader.reads("din værge", "borgerens værge");
            case PARTY_REPRESENTATIVE -> reader.reads("din partsrepræsentant", "borgerens partsrepræsentant");
        };
        return Stream.concat(
                Stream.of("Det har " + who + " sagt den " + DanishDate.of(word.saidOn()) + ":"),
                Paragraphs.of(word.words()).stream());
    }
}

package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.letter.LetterContent.Sender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sender and recipient, with their names and addresses on the day of sending.
 *
 * @param copy whose copy it is; null for the letter to the citizen
 */
// R10, DE-02, ID-02, RP-01, RP-02
record Correspondents(Unit unit, Dispatch sent, @Nullable Copy copy) {

    Sender sender() {
        return new Sender(unit.name(), unit.municipality(), unit.address(), unit.phone(), unit.openingHours());
    }

    /** A copy never shows the citizen's address. */
    List<String> addressee() {
        return copy == null ? lines(sent.name(), sent.address()) : lines(copy.name(), copy.contact());
    }

    @Nullable
    String copied() {
        return copy == null ? null : Wording.copied(name(sent.name()), copy.kind());
    }

    List<String> copies() {
        return sent.copies().stream()
                .map(it -> name(it.name()) + " (" + Wording.representative(it.kind()) + ")")
                .toList();
    }

    private static List<String> lines(Confidential name, @Nullable Confidential address) {
        return Stream.of(Optional.of(name), Optional.ofNullable(address))
                .flatMap(Optional::stream)
                .map(Paragraphs::of)
                .flatMap(List::stream)
                .toList();
    }

    private static String name(Confidential name) {
        return String.join(" ", Paragraphs.of(name));
    }
}
